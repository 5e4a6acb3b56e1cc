package io.copydesk.metadata.vote;

import io.copydesk.article.Organization;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.site.Domains;
import io.copydesk.metadata.site.Urls;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The site: its names, the publisher, the article's section. */
final class SiteVotes {
  private static final Weights PUBLISHER =
      Weights.of(
          .5,
          "json-ld",
          2,
          "og:site_name",
          2,
          "preface",
          1.5,
          "itemprop",
          1,
          "json-ld:website",
          1,
          "json-ld:organization",
          .9,
          "dc.publisher",
          1,
          "application-name",
          .8,
          "twitter:site",
          .1,
          "copyright",
          .05);

  private static final Weights SECTION =
      Weights.of(
          .6,
          "article:section",
          2,
          "json-ld",
          1.8,
          "itemprop",
          1.2,
          "parsely-section",
          1.2,
          "section",
          1,
          "json-ld:breadcrumb",
          .7,
          "breadcrumb",
          .5,
          "category",
          .4);

  private SiteVotes() {}

  static Field<Organization> publisher(Claims claims, @Nullable String url) {
    String site = url == null ? null : Urls.root(url);
    Field<Organization> named =
        PlainVote.field(
            "publisher",
            claims.of(Property.PUBLISHER),
            PUBLISHER,
            claim -> {
              String name = claim.text();
              return name.startsWith("@") || name.length() > 80 || name.startsWith("http")
                  ? null
                  : new Organization(name, site != null ? site : claim.values().getFirst().url());
            },
            publisher -> Words.of(publisher.name()).key());
    if (named.value() != null || url == null) {
      return named;
    }
    String domain = Domains.registrable(url);
    return domain == null
        ? named
        : new Field<>("publisher", new Organization(domain, site), "url", List.of());
  }

  /** The names under which the site is known, as keys of words. */
  static Set<String> names(Claims claims, @Nullable String url) {
    Set<String> names = new HashSet<>();
    for (Claim claim : claims.of(Property.PUBLISHER)) {
      if (!claim.source().equals("copyright")) {
        names.add(Words.of(claim.text()).key());
        names.add(Words.of(claim.text()).key().replace(" ", ""));
      }
    }
    var addresses = new ArrayList<String>();
    claims.of(Property.URL).forEach(c -> addresses.add(c.text()));
    if (url != null) {
      addresses.add(url);
    }
    for (String address : addresses) {
      String domain = Domains.registrable(address);
      if (domain != null) {
        names.add(Words.of(domain).key());
        names.add(Words.of(domain.substring(0, domain.indexOf('.'))).key());
        names.add(Words.of("www." + domain).key());
      }
    }
    names.remove("");
    return names;
  }

  static Field<String> section(Claims claims, @Nullable String headline, Set<String> siteNames) {
    return PlainVote.field(
        "articleSection",
        claims.of(Property.SECTION),
        SECTION,
        claim -> step(claim, headline, siteNames),
        section -> Words.of(section).key());
  }

  /** A section's name; of a breadcrumb trail its last step that is not the article itself. */
  private static @Nullable String step(
      Claim claim, @Nullable String headline, Set<String> siteNames) {
    var title = Words.of(headline == null ? "" : headline);
    for (var value : claim.values().reversed()) {
      var words = Words.of(value.text());
      boolean home = siteNames.contains(words.key()) || HOME.contains(words.key());
      if (!words.isEmpty()
          && words.size() < 8
          && !home
          && words.likeness(title) < .6
          && words.inside(title) < .9
          && !value.text().startsWith("http")) {
        return value.text();
      }
    }
    return null;
  }

  private static final Set<String> HOME =
      Set.of(
          "home",
          "startseite",
          "accueil",
          "inicio",
          "homepage",
          "start",
          "hem",
          "forside",
          "etusivu",
          "strona glowna",
          "domu",
          "uvod",
          "anasayfa",
          "ana sayfa",
          "главная",
          "início",
          "home page");
}
