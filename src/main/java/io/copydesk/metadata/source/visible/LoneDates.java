package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.date.DateFinder;
import io.copydesk.metadata.date.WrittenDate;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The day of a page without an article that declares none: the only one that it shows at all, if it
 * shows it beside its only heading of the first rank, else the only one that it calls the day of
 * publication. Where there are several, they may be those of teasers.
 */
public final class LoneDates implements Source {
  /** The least trust in a place beside the heading. */
  private static final double BESIDE = .85;

  private static final List<Source> SHOWN = List.of(new TimeElements(), new DateTexts());

  @Override
  public void read(PageIndex index, Claims claims) {
    if (!claims.of(Property.PUBLISHED).isEmpty()) {
      return;
    }
    List<Claim> lone = lone(index);
    for (Claim claim : lone) {
      claims.add(Property.PUBLISHED, claim.source(), claim.trust(), claim.text());
    }
    if (lone.isEmpty()) {
      called(index).ifPresent(written -> claims.add(Property.PUBLISHED, "time", written));
    }
  }

  /** The only day that is shown, as it is written beside the heading. */
  private static List<Claim> lone(PageIndex index) {
    if (index.spots(Interest.HEADING).size() != 1) {
      return List.of();
    }
    var shown = new Claims();
    SHOWN.forEach(source -> source.read(index, shown));
    Set<LocalDate> days = new HashSet<>();
    var beside = new ArrayList<Claim>();
    for (Claim claim : shown.of(Property.PUBLISHED)) {
      WrittenDate date = DateFinder.value(claim.text(), null);
      if (date != null) {
        days.add(date.day());
        if (claim.trust() >= BESIDE && !claim.source().equals("text:labelled")) {
          beside.add(claim);
        }
      }
    }
    return days.size() == 1 ? beside : List.of();
  }

  /** The only {@code time} element of the page that its class calls the day of publication. */
  private static Optional<String> called(PageIndex index) {
    var called =
        index.spots(Interest.TIME).stream()
            .filter(TimeElements::isPublished)
            .map(spot -> TimeElements.written(spot.element()))
            .distinct()
            .toList();
    return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
  }
}
