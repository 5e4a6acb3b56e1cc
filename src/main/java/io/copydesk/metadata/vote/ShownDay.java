package io.copydesk.metadata.vote;

import io.copydesk.metadata.date.WrittenDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day that readers are shown, against a lone voice for machines. Where a page shows one day
 * beside its headline and does not call it a change, and another day is declared by one family of
 * sources alone, the declared one is most often that of an import, a rebuild or a first draft.
 */
final class ShownDay {
  /** The least trust in a place beside the headline. */
  private static final double BESIDE = .5;

  /** What is left to the lone voice. */
  private static final double LONE = .25;

  private ShownDay() {}

  /**
   * The ballots of publication, those of a lone voice discounted where readers are shown another
   * day.
   *
   * @param published what is said of the publication
   * @param modified what is said of the last change
   */
  static List<DateBallot> preferred(List<DateBallot> published, List<DateBallot> modified) {
    LocalDate shown = shown(published, modified);
    if (shown == null) {
      return published;
    }
    boolean overwritten = isOverwritten(published, modified, shown);
    String lone = loneVoice(published, shown);
    return published.stream()
        .map(ballot -> {
          boolean yields = overwritten ? ballot.isDeclared() : ballot.family().equals(lone);
          return yields ? ballot.times(LONE) : ballot;
        })
        .toList();
  }

  /**
   * Whether all that is declared is the moment of the last change, and a day before it was shown.
   */
  private static boolean isOverwritten(
      List<DateBallot> published, List<DateBallot> modified, LocalDate shown) {
    Set<WrittenDate> changes = new HashSet<>();
    for (DateBallot ballot : modified) {
      if (ballot.isDeclared() && ballot.date().time() != null) {
        changes.add(ballot.date());
      }
    }
    boolean any = false;
    for (DateBallot ballot : published) {
      if (ballot.isDeclared()) {
        any = true;
        if (!changes.contains(ballot.date()) || !ballot.date().day().isAfter(shown)) {
          return false;
        }
      }
    }
    return any;
  }

  /** The only day beside the headline, in plain text, that is nowhere called a change. */
  private static @Nullable LocalDate shown(List<DateBallot> published, List<DateBallot> modified) {
    Set<LocalDate> days = new HashSet<>();
    boolean written = false;
    for (DateBallot ballot : published) {
      if (ballot.isShown() && ballot.claim().trust() >= BESIDE) {
        days.add(ballot.date().day());
        written |= ballot.claim().source().startsWith("text");
      }
    }
    if (days.size() != 1 || !written) {
      return null;
    }
    LocalDate day = days.iterator().next();
    return modified.stream().anyMatch(b -> b.isShown() && b.date().day().equals(day)) ? null : day;
  }

  /**
   * The only family of sources that readers do not see, if it knows nothing of the day: structured
   * data, or {@code meta} elements that tell of a later day than the one that was shown already.
   */
  private static @Nullable String loneVoice(List<DateBallot> published, LocalDate shown) {
    Map<String, LocalDate> first = new HashMap<>();
    for (DateBallot ballot : published) {
      if (!ballot.isShown()) {
        if (ballot.date().day().equals(shown)) {
          return null;
        }
        first.merge(ballot.family(), ballot.date().day(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    if (first.size() != 1) {
      return null;
    }
    var voice = first.entrySet().iterator().next();
    boolean lone =
        switch (voice.getKey()) {
          case "json-ld", "itemprop", "rdfa" -> true;
          case "meta" -> voice.getValue().minusDays(1).isAfter(shown);
          default -> false;
        };
    return lone ? voice.getKey() : null;
  }
}
