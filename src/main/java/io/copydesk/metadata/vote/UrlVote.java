package io.copydesk.metadata.vote;

import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.site.Domains;
import io.copydesk.metadata.site.Urls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The article's own address in its normal form. What cannot be it stands among the candidates with
 * the reason why not.
 */
final class UrlVote {
  private static final Weights WEIGHTS =
      Weights.of(
          .5,
          "rel:canonical",
          3,
          "og:url",
          2,
          "json-ld:mainEntityOfPage",
          1,
          "json-ld",
          .9,
          "source-url",
          .8,
          "preface",
          1,
          "rel:shortlink",
          .05,
          "dc.identifier",
          .1,
          "twitter:url",
          .3);

  /** What templates leave where an address should be. */
  private static final List<String> PLACEHOLDERS =
      List.of(
          "undefined", "{{", "%7b%7b", "[object", "%5bobject", "/null", "localhost", "127.0.0.1");

  /** Pages that stand for one that is not there. */
  private static final List<String> ERRORS = List.of("/404", "/error", "/not-found", "/notfound");

  private UrlVote() {}

  static Field<String> of(Claims claims, @Nullable String sourceUrl) {
    List<Claim> all = claims.of(Property.URL);
    boolean deep =
        all.stream()
            .map(claim -> Urls.normalised(claim.text(), sourceUrl))
            .anyMatch(url -> url != null && !Urls.isRoot(url));
    String site = sourceUrl == null ? agreed(all) : sourceUrl;
    var objected = new ArrayList<Candidate<String>>();
    var stand = new ArrayList<Claim>();
    for (Claim claim : all) {
      String objection = objection(claim.text(), sourceUrl, site, deep);
      if (objection == null) {
        stand.add(claim);
      } else if (WEIGHTS.of(claim) >= 1) {
        objected.add(new Candidate<>(claim.text(), claim.source(), 0, objection));
      }
    }
    Field<String> field =
        PlainVote.field(
            "url", stand, WEIGHTS, claim -> Urls.normalised(claim.text(), sourceUrl), url -> url);
    if (objected.isEmpty()) {
      return field;
    }
    objected.addAll(0, field.candidates());
    return new Field<>("url", field.value(), field.source(), objected);
  }

  /** Why an address cannot be the article's own; null where nothing speaks against it. */
  private static @Nullable String objection(
      String written, @Nullable String base, @Nullable String site, boolean deep) {
    String url = Urls.normalised(written, base);
    if (url == null) {
      return "is no web address";
    }
    String lower = url.toLowerCase(Locale.ROOT);
    if (PLACEHOLDERS.stream().anyMatch(lower::contains)) {
      return "was left unfilled by a template";
    }
    if (site != null && !Domains.isSameSite(url, site)) {
      return "leads to another site";
    }
    if (deep && Urls.isRoot(url)) {
      return "leads to the front page";
    }
    return ERRORS.stream().anyMatch(lower::endsWith) ? "leads to an error page" : null;
  }

  /**
   * Where nobody knows where the page was scraped from: an address of the site that most sources
   * name; null where no two agree against another.
   */
  private static @Nullable String agreed(List<Claim> claims) {
    Map<String, Double> weights = new HashMap<>();
    Map<String, String> addresses = new HashMap<>();
    for (Claim claim : claims) {
      String url = Urls.normalised(claim.text(), null);
      String domain = url == null ? null : Domains.registrable(url);
      if (domain != null) {
        weights.merge(domain, WEIGHTS.of(claim), Double::sum);
        addresses.putIfAbsent(domain, url);
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> addresses.get(entry.getKey()))
        .orElse(null);
  }
}
