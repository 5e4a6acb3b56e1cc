package io.copydesk.metadata.vote;

import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The summary: the page's own standfirst, which outweighs all else, since declared summaries are
 * often written for search engines; without one, the declared summary that others confirm.
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
          "standfirst",
          6,
          "text:standfirst",
          3,
          "text:lead",
          1,
          "preface",
          2.5);

  private static final int SHORTEST = 12;

  private DescriptionVote() {}

  static Field<String> of(Claims claims, @Nullable String headline) {
    var vote = new TextVote();
    Words title = Words.of(headline == null ? "" : headline);
    for (Claim claim : claims.of(Property.DESCRIPTION)) {
      String text = MachineLabel.cut(claim.text());
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

  private static boolean endsCut(String text) {
    return text.endsWith("…")
        || text.endsWith("...")
        || text.endsWith("[…]")
        || text.endsWith("[...]");
  }
}
