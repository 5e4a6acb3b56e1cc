package io.copydesk.metadata.vote;

import io.copydesk.article.Author;
import io.copydesk.article.Organization;
import io.copydesk.article.Person;
import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.author.Agencies;
import io.copydesk.metadata.author.Names;
import io.copydesk.metadata.author.Roles;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.text.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who wrote the article, and which agencies its text came from. */
final class AuthorVote {
  /**
   * The account that a card is sent from: it confirms a name, but alone it is mostly the site's.
   */
  private static final String ACCOUNT = "twitter:creator";

  /** The person whose site it is, of whom the site says no more. */
  private static final String OWNER = "owner";

  private static final Weights WEIGHTS =
      Weights.of(
          1.7,
          "json-ld",
          3,
          "json-ld:creator",
          2,
          "json-ld:webpage",
          1.5,
          "json-ld:work",
          2,
          "twitter:data",
          2.2,
          "parsely-author",
          2,
          "parsely-page",
          2,
          "sailthru.author",
          2,
          "citation_author",
          2,
          "dc.creator",
          2,
          "rel:author",
          1.8,
          "text:by",
          2,
          "text:name",
          .8,
          OWNER,
          .3,
          "byline-class",
          1.5,
          "itemprop",
          1.5,
          "rdfa",
          1.5,
          "author-link",
          1.2,
          "article:author",
          1.2,
          ACCOUNT,
          .1,
          "text:byline",
          3,
          "preface",
          3);

  /** A newsroom is named where nobody better is known. */
  private static final double ORGANIZATIONS = .3;

  private static final double SITE = .2;

  /** Initials, and the names under which authors log in. */
  private static final double HANDLES = .4;

  /** A role without a name, or a phrase that only stands where names do. */
  private static final double UNLIKELY = .3;

  /** Words of names that begin with a small letter. */
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "la",
          "le", "el", "al", "bin", "bint", "ter", "ten", "te", "zu", "zur", "zum", "vom", "af",
          "av", "y", "e", "i", "und", "the", "of", "for", "and", "des", "für");

  private AuthorVote() {}

  static Field<List<Author>> authors(Claims claims, Names names, Set<String> siteNames) {
    var vote = new ListVote<Author>();
    Set<String> known = known(claims, names);
    for (Claim claim : claims.of(Property.AUTHOR)) {
      List<Author> authors =
          names.of(claim.values()).stream()
              .map(author -> withoutRole(author, known, siteNames))
              .filter(author -> !isPhrase(author))
              .toList();
      List<String> keys = authors.stream().map(a -> Words.of(a.name()).key()).toList();
      double handicap =
          keys.stream().allMatch(key -> isSite(key, siteNames))
              ? SITE
              : authors.stream().anyMatch(AuthorVote::isUnlikely) ? UNLIKELY : 1;
      handicap *= authors.stream().allMatch(AuthorVote::isHandle) ? HANDLES : 1;
      if (authors.stream().allMatch(Organization.class::isInstance)) {
        handicap = Math.min(handicap, ORGANIZATIONS);
      }
      if (claim.source().equals(ACCOUNT)) {
        handicap = 0;
      }
      vote.add(authors, keys, claim.source(), WEIGHTS.of(claim), handicap);
    }
    return linked(vote.field("author"));
  }

  /**
   * The site's names but for that of a person: a site called after who writes it is that person.
   */
  static Set<String> withoutOwner(Set<String> siteNames, Claims claims) {
    Set<String> others = new HashSet<>(siteNames);
    for (Claim claim : claims.of(Property.AUTHOR)) {
      if (claim.source().equals(OWNER)) {
        String key = Words.of(claim.text()).key();
        others.remove(key);
        others.remove(key.replace(" ", ""));
      }
    }
    return others;
  }

  /** The names of two words or more, as keys, that some source gives. */
  private static Set<String> known(Claims claims, Names names) {
    Set<String> known = new HashSet<>();
    for (Claim claim : claims.of(Property.AUTHOR)) {
      for (Author author : names.of(claim.values())) {
        String key = Words.of(author.name()).key();
        if (key.indexOf(' ') > 0) {
          known.add(key);
        }
      }
    }
    return known;
  }

  /** "Anna Berg Tech Reporter" where another source knows Anna Berg: the rest is no name. */
  private static Author withoutRole(Author author, Set<String> known, Set<String> siteNames) {
    String[] written = author.name().split(" ");
    for (int words = 2; author instanceof Person && words <= written.length - 1; words++) {
      String name = String.join(" ", List.of(written).subList(0, words));
      String rest = String.join(" ", List.of(written).subList(words, written.length));
      if (known.contains(Words.of(name).key())
          && (Roles.isRole(rest)
              || Roles.isOrganization(rest)
              || isSite(Words.of(rest).key(), siteNames)
              || Agencies.named(rest) != null)) {
        return new Person(name, author.url());
      }
    }
    return author;
  }

  private static boolean isSite(String key, Set<String> siteNames) {
    return siteNames.contains(key) || siteNames.contains(key.replace(" ", ""));
  }

  /** A sentence, a heading or a role: names are capitalised word by word, but for particles. */
  private static boolean isUnlikely(Author author) {
    return author instanceof Person && (phraseWords(author) > 0 || Roles.isRole(author.name()));
  }

  /** "so recommend This", "I look at new books": more than one slip of the pen. */
  private static boolean isPhrase(Author author) {
    return author instanceof Person
        && (phraseWords(author) > 1
            || (phraseWords(author) == 1 && isPhraseWord(author.name().split(" ")[0])));
  }

  /** Words in lower case that no name has; none where the whole name is written so. */
  private static long phraseWords(Author author) {
    String name = author.name();
    return name.indexOf(' ') < 0 || name.equals(name.toLowerCase(Locale.ROOT))
        ? 0
        : Stream.of(name.split(" ")).filter(AuthorVote::isPhraseWord).count();
  }

  /** In "al-Khalidi" and "d'Arc" the capital stands farther inside. */
  private static boolean isPhraseWord(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        && word.equals(word.toLowerCase(Locale.ROOT))
        && !PARTICLES.contains(word);
  }

  /** "AB", "anna.berg", "anna_b", "Anna7", "AnnaB", "Harbour Admin". */
  private static boolean isHandle(Author author) {
    String name = author.name();
    if (name.toLowerCase(Locale.ROOT).endsWith("admin")) {
      return true;
    }
    int last = name.length() - 1;
    return name.length() < 4
        || (name.indexOf(' ') < 0
            && (name.chars().anyMatch(c -> c == '.' || c == '_' || Character.isDigit(c))
                || (Character.isUpperCase(name.charAt(last))
                    && Character.isLowerCase(name.charAt(last - 1)))));
  }

  /** The winners with the links that other sources give for the same names. */
  private static Field<List<Author>> linked(Field<List<Author>> field) {
    List<Author> won = field.value();
    if (won == null) {
      return field;
    }
    Map<String, String> links = new LinkedHashMap<>();
    for (var candidate : field.candidates()) {
      for (Author author : candidate.value()) {
        if (author.url() != null) {
          links.putIfAbsent(Words.of(author.name()).key(), author.url());
        }
      }
    }
    List<Author> linked =
        won.stream().map(author -> author.url() == null ? link(author, links) : author).toList();
    return new Field<>(field.name(), linked, field.source(), field.candidates());
  }

  private static Author link(Author author, Map<String, String> links) {
    String url = links.get(Words.of(author.name()).key());
    return switch (author) {
      case Person person -> new Person(person.name(), url);
      case Organization organization -> new Organization(organization.name(), url);
    };
  }

  /** The agencies among what any source in full trust calls an author. */
  static Field<List<Organization>> agencies(Claims claims, Names names) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Claim claim : claims.of(Property.AUTHOR)) {
      if (claim.trust() == 1) {
        for (Author author : names.of(claim.values())) {
          String agency = Agencies.named(author.name());
          if (agency != null) {
            found.putIfAbsent(agency, claim.source());
          }
        }
      }
    }
    for (Claim claim : claims.of(Property.SOURCE)) {
      String agency = Agencies.named(claim.text());
      if (agency != null) {
        found.putIfAbsent(agency, claim.source());
      }
    }
    return found.isEmpty()
        ? Field.unknown("sourceOrganization")
        : new Field<>(
            "sourceOrganization",
            found.keySet().stream().map(Organization::new).toList(),
            found.values().iterator().next(),
            found.entrySet().stream()
                .map(entry ->
                    new Candidate<>(List.of(new Organization(entry.getKey())), entry.getValue(), 1))
                .toList());
  }
}
