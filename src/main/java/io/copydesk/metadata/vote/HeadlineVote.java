package io.copydesk.metadata.vote;

import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headline, freed of the site's name, and a second one where the page has it. */
final class HeadlineVote {
  private static final Weights WEIGHTS =
      Weights.of(
          .5,
          "h1",
          2.4,
          "json-ld",
          2.4,
          "og:title",
          1.2,
          "title",
          1,
          "itemprop",
          1,
          "json-ld:name",
          .6,
          "json-ld:alternativeHeadline",
          .2,
          "itemprop:name",
          .5,
          "headline-class",
          1,
          "h2",
          .3,
          "shown-title",
          3.5,
          "twitter:title",
          .5,
          "text:headline",
          3,
          "preface",
          3.5);

  /** How much more a heading weighs that is surely the article's. */
  private static final double REWORDED = 2;

  /** The same where JSON-LD has it too, and so speaks for it already. */
  private static final double REPEATED = 1.3;

  /** Titles with this F1 of words or more are about the same. */
  private static final double RELATED = .3;

  /** What is left to a first heading that no title knows, where the titles know another one. */
  private static final double STRANGER = .4;

  /** Headings and titles with less in common are strangers. */
  private static final double AKIN = .5;

  private HeadlineVote() {}

  static Field<String> headline(Claims claims, Set<String> siteNames) {
    var cut = new HeadlineCut(siteNames, claims.of(Property.HEADLINE));
    Claim heading = soleHeading(claims);
    double surplus = heading == null || isRepeated(heading, claims) ? REPEATED : REWORDED;
    boolean titled =
        claims.of(Property.HEADLINE).stream()
            .anyMatch(c -> isHeading(c) && isTitled(c, claims, TextVote.SAME));
    var vote = new TextVote();
    for (Claim claim : claims.of(Property.HEADLINE)) {
      String text = cut.of(claim.text());
      boolean site = siteNames.contains(Words.of(text).key()) || SiteNames.isDomain(text);
      double weight = WEIGHTS.of(claim) * (claim.equals(heading) ? surplus : 1);
      if (claim.source().equals("h1") && titled && !isTitled(claim, claims, AKIN)) {
        weight *= STRANGER;
      }
      vote.add(text, claim.source(), weight, site ? .1 : text.length() > 300 ? .3 : 1);
    }
    return vote.field("headline");
  }

  private static boolean isHeading(Claim claim) {
    return switch (claim.source()) {
      case "h1", "h2", "headline-class" -> true;
      default -> false;
    };
  }

  /** Whether a heading says what a title for windows or for sharing says, the site aside. */
  private static boolean isTitled(Claim heading, Claims claims, double likeness) {
    var words = Words.of(heading.text());
    return claims.of(Property.HEADLINE).stream()
        .filter(c -> c.source().equals("title") || c.source().equals("og:title"))
        .anyMatch(c -> words.likeness(Words.of(c.text())) >= likeness);
  }

  /**
   * The page's only heading in full trust, if it says in other words what the window's title says;
   * else null. What is declared then repeats one title that was written for search, and the many
   * places where it stands are one voice.
   */
  private static @Nullable Claim soleHeading(Claims claims) {
    var headings =
        claims.of(Property.HEADLINE).stream().filter(c -> c.source().equals("h1")).toList();
    var sure = headings.stream().filter(c -> c.trust() == 1).toList();
    if (sure.size() != 1 || headings.stream().anyMatch(c -> c.trust() == .5)) {
      return null;
    }
    Words words = Words.of(sure.getFirst().text());
    for (Claim claim : claims.of(Property.HEADLINE)) {
      // The declared title is the heading with its kicker: nothing is said in other words.
      if (!claim.source().equals("title")
          && Words.of(claim.text()).key().endsWith(" " + words.key())) {
        return null;
      }
    }
    return isTitled(sure.getFirst(), claims, RELATED) ? sure.getFirst() : null;
  }

  private static boolean isRepeated(Claim heading, Claims claims) {
    var words = Words.of(heading.text());
    return claims.of(Property.HEADLINE).stream()
        .anyMatch(
            c -> c.source().equals("json-ld") && Words.of(c.text()).inside(words) >= TextVote.SAME);
  }

  /**
   * A headline that the page gives besides the winner: a kicker, a live title, a title for search.
   */
  static Field<String> alternative(Field<String> headline, Claims claims, Set<String> siteNames) {
    String won = headline.value();
    if (won == null) {
      return Field.unknown("alternativeHeadline");
    }
    var winner = Words.of(won);
    Set<String> sections = sections(claims);
    var others = new ArrayList<Candidate<String>>();
    for (Claim kicker : claims.of(Property.KICKER)) {
      if (isAnother(kicker.text(), winner, siteNames)
          && !sections.contains(Words.of(kicker.text()).key())) {
        others.add(new Candidate<>(kicker.text(), kicker.source(), kicker.trust()));
      }
    }
    for (Candidate<String> candidate : headline.candidates()) {
      boolean declared =
          switch (candidate.source()) {
            case "json-ld", "json-ld:alternativeHeadline", "og:title", "twitter:title" -> true;
            default -> false;
          };
      if (declared && isAnother(candidate.value(), winner, siteNames)) {
        others.add(candidate);
      }
    }
    return others.isEmpty()
        ? Field.unknown("alternativeHeadline")
        : new Field<>(
            "alternativeHeadline", others.getFirst().value(), others.getFirst().source(), others);
  }

  /**
   * What the page calls its sections and topics, as keys: above a headline, these are no part of
   * it.
   */
  private static Set<String> sections(Claims claims) {
    Set<String> sections = new HashSet<>();
    for (Claim claim : claims.of(Property.SECTION)) {
      claim.values().forEach(value -> sections.add(Words.of(value.text()).key()));
    }
    return sections;
  }

  private static boolean isAnother(String text, Words winner, Set<String> siteNames) {
    var words = Words.of(text);
    return !words.isEmpty()
        && words.likeness(winner) < TextVote.SAME
        && words.inside(winner) < .9
        && !siteNames.contains(words.key());
  }
}
