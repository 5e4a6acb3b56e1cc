package io.copydesk.metadata.vote;

import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.date.WrittenDate;

/**
 * What a claim says of a day.
 *
 * @param date the date that is claimed
 * @param claim the claim
 * @param weight what its word weighs
 */
record DateBallot(WrittenDate date, Claim claim, double weight) {
  DateBallot dated(WrittenDate other) {
    return new DateBallot(other, claim, weight);
  }

  DateBallot times(double factor) {
    return new DateBallot(date, claim, factor * weight);
  }

  /** The source and its kin, of which only the best word counts: they repeat one another. */
  String family() {
    String source = claim.source();
    int colon = source.indexOf(':');
    return switch (source) {
      case "url", "itemprop", "rdfa", "time", "date-class", "json-ld" -> source;
      default ->
          colon > 0 && (source.startsWith("json-ld") || source.startsWith("text"))
              ? source.substring(0, colon)
              : isText() ? source : "meta";
    };
  }

  /** Whether it stands in a text that readers see, with other words around it. */
  boolean isText() {
    return claim.source().startsWith("text") || claim.source().equals("date-class");
  }

  /** Whether readers see it. */
  boolean isShown() {
    return isText() || claim.source().equals("time");
  }

  /** Whether it is declared for machines. */
  boolean isDeclared() {
    return !isShown() && !claim.source().equals("url") && !isGuess();
  }

  /** Whether it stands somewhere in the page where dates of anything stand. */
  boolean isGuess() {
    return switch (claim.source()) {
      case "embedded", "image-url", "text:far" -> true;
      default -> false;
    };
  }
}
