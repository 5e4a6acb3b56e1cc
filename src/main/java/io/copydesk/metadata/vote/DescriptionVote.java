package io.copydesk.metadata.vote;

import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The summary: declared ones first, and of those the one that others confirm. A standfirst wins
 * only where it says what a declared summary says too: preferred always, it is too often a teaser.
 */
final class DescriptionVote {
  private static final Weights WEIGHTS =
      Weights.of(
          .4,
          "og:description",
          1.3,
          "description",
          1.1,
          "json-ld",
          .9,
          "twitter:description",
          .6,
          "itemprop",
          .6,
          "standfirst-class",
          .5,
          "text:standfirst",
          3,
          "text:lead",
          2);

  /** A standfirst with this F1 of words or more is the winner in other words. */
  private static final double REWORDED = .25;

  /**
   * A standfirst of which this share stands in the winner, and which is shorter, is a part of it.
   */
  private static final double PART = .9;

  private static final int SHORTEST = 12;

  private DescriptionVote() {}

  static Field<String> of(Claims claims, @Nullable String headline) {
    var vote = new TextVote();
    Words title = Words.of(headline == null ? "" : headline);
    for (Claim claim : claims.of(Property.DESCRIPTION)) {
      String text = claim.text();
      boolean repeatsHeadline = Words.of(text).likeness(title) > .9;
      if (text.length() >= SHORTEST) {
        vote.add(text, claim.source(), WEIGHTS.of(claim), repeatsHeadline ? .3 : 1);
      }
    }
    Field<String> field = vote.field("description");
    String won = field.value();
    if (won == null) {
      return field;
    }
    Field<String> standfirst = standfirst(field, Words.of(won));
    if (standfirst != null) {
      return standfirst;
    }
    if (endsCut(won)) {
      // The whole of what was cut, if another source has it.
      for (Candidate<String> other : field.candidates()) {
        if (!endsCut(other.value())
            && other.value().length() > won.length()
            && other.value().length() < 3 * won.length()
            && Words.of(won).inside(Words.of(other.value())) > .9) {
          return new Field<>(field.name(), other.value(), other.source(), field.candidates());
        }
      }
    }
    return field;
  }

  /**
   * The page's own standfirst, where it says in other words what the winner says; else null. One
   * that is only a part of the winner says less.
   */
  private static @Nullable Field<String> standfirst(Field<String> field, Words won) {
    for (Candidate<String> other : field.candidates()) {
      Words words = Words.of(other.value());
      boolean part = words.inside(won) >= PART && words.size() < PART * won.size();
      if (other.source().equals("standfirst-class") && !part && words.likeness(won) >= REWORDED) {
        return new Field<>(field.name(), other.value(), other.source(), field.candidates());
      }
    }
    return null;
  }

  private static boolean endsCut(String text) {
    return text.endsWith("…")
        || text.endsWith("...")
        || text.endsWith("[…]")
        || text.endsWith("[...]");
  }
}
