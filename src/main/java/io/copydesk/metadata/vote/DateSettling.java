package io.copydesk.metadata.vote;

import io.copydesk.deadline.Deadline;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.date.SpokenZones;
import io.copydesk.metadata.date.WrittenDate;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page's dates tell about each other before they are counted: which number is the month, in
 * which offset a moment was meant, which days are those of a later change, which are of a list.
 */
final class DateSettling {
  /** What is left to a day of publication that is also declared as the day of a later change. */
  private static final double UPDATED = .25;

  /** A source with this many days in one trust tells of a list. */
  private static final int LIST = 4;

  /** Offsets of the world's zones, from UTC, in hours. */
  private static final int FARTHEST_WEST = -12;

  private static final int FARTHEST_EAST = 14;

  /**
   * Those that are no whole hours, in minutes, summer time included (IANA's time zone database).
   */
  private static final Set<Long> ODD_OFFSETS =
      Set.of(-570L, -210L, -150L, 210L, 270L, 330L, 345L, 390L, 525L, 570L, 630L, 765L, 825L);

  private DateSettling() {}

  /**
   * The ballots with what they tell about each other.
   *
   * @param changes claims of a later change, which is another moment
   */
  static List<DateBallot> settled(
      List<DateBallot> ballots, Set<Claim> changes, @Nullable Locale language) {
    ZoneId zone = language == null ? null : SpokenZones.of(language);
    return onAddressedDay(inOneOffset(inOneReading(ballots), changes, zone), zone);
  }

  /** Dates that can be read two ways are read the way in which a plain one agrees. */
  private static List<DateBallot> inOneReading(List<DateBallot> ballots) {
    Set<LocalDate> plain = new HashSet<>();
    for (DateBallot ballot : ballots) {
      if (ballot.date().otherReading() == null) {
        plain.add(ballot.date().day());
      }
    }
    return ballots.stream()
        .map(ballot -> {
          LocalDate other = ballot.date().otherReading();
          boolean turn =
              other != null && plain.contains(other) && !plain.contains(ballot.date().day());
          return turn ? ballot.dated(ballot.date().otherWay()) : ballot;
        })
        .toList();
  }

  /**
   * A moment that is declared in UTC and shown in the reader's time is one moment: the difference
   * is the offset, and the day is the one that readers see.
   */
  private static List<DateBallot> inOneOffset(
      List<DateBallot> ballots, Set<Claim> changes, @Nullable ZoneId zone) {
    // A change's local time may happen to be the hour of another moment; with its offset it can't.
    var shownOnes =
        ballots.stream()
            .filter(b -> b.date().offset() != null || !changes.contains(b.claim()))
            .toList();
    var settled = new ArrayList<DateBallot>(ballots);
    for (int i = 0; i < settled.size(); i++) {
      WrittenDate utc = settled.get(i).date();
      if (utc.time() == null || !ZoneOffset.UTC.equals(utc.offset())) {
        continue;
      }
      for (DateBallot shown : shownOnes) {
        Deadline.check();
        ZoneOffset offset = offset(utc, shown.date());
        if (offset != null
            && !shown.date().day().equals(utc.day())
            && (zone == null || offset.equals(utc.utcIn(zone).offset()))) {
          settled.set(i, settled.get(i).dated(utc.at(offset)));
          break;
        }
      }
    }
    return settled;
  }

  /**
   * A moment in UTC that was on the day in the page's address where the language is spoken, and on
   * another day in UTC, was meant there.
   */
  private static List<DateBallot> onAddressedDay(List<DateBallot> ballots, @Nullable ZoneId zone) {
    Set<LocalDate> addressed = new HashSet<>();
    for (DateBallot ballot : ballots) {
      if (ballot.claim().source().equals("url")) {
        addressed.add(ballot.date().day());
      }
    }
    return zone == null || addressed.isEmpty()
        ? ballots
        : ballots.stream()
            .map(ballot -> {
              WrittenDate there = ballot.date().utcIn(zone);
              boolean meant =
                  addressed.contains(there.day()) && !addressed.contains(ballot.date().day());
              return meant ? ballot.dated(there) : ballot;
            })
            .toList();
  }

  /** The offset in which a local time is a moment in UTC; null where no zone has it. */
  private static @Nullable ZoneOffset offset(WrittenDate utc, WrittenDate local) {
    LocalTime time = local.time();
    LocalTime moment = utc.time();
    if (time == null || moment == null || ZoneOffset.UTC.equals(local.offset())) {
      return null;
    }
    long minutes =
        Duration.between(
                LocalDateTime.of(utc.day(), moment.withSecond(0)),
                LocalDateTime.of(local.day(), time.withSecond(0)))
            .toMinutes();
    boolean whole =
        minutes % 60 == 0 && minutes >= FARTHEST_WEST * 60L && minutes <= FARTHEST_EAST * 60L;
    if (!whole && !ODD_OFFSETS.contains(minutes)) {
      return null;
    }
    var offset = ZoneOffset.ofTotalSeconds((int) minutes * 60);
    return local.offset() == null || local.offset().equals(offset) ? offset : null;
  }

  /**
   * The page's visible date is often that of its last change. A day that is declared as the
   * modification counts as one wherever it stands, if an earlier day is declared as publication.
   */
  static List<DateBallot> withoutUpdates(List<DateBallot> published, List<DateBallot> modified) {
    LocalDate first = LocalDate.MAX;
    for (DateBallot ballot : published) {
      if (ballot.isDeclared() && ballot.date().day().isBefore(first)) {
        first = ballot.date().day();
      }
    }
    Set<LocalDate> updates = new HashSet<>();
    for (DateBallot ballot : modified) {
      if (ballot.isDeclared() && ballot.date().day().minusDays(1).isAfter(first)) {
        updates.add(ballot.date().day());
      }
    }
    return published.stream()
        .map(ballot -> updates.contains(ballot.date().day()) ? ballot.times(UPDATED) : ballot)
        .toList();
  }

  /** A source that gives many days gives those of a list, of which each says little. */
  static List<DateBallot> withoutLists(List<DateBallot> ballots) {
    record Place(String source, double trust) {}
    Map<Place, Set<LocalDate>> days = new HashMap<>();
    for (DateBallot ballot : ballots) {
      days.computeIfAbsent(
              new Place(ballot.claim().source(), ballot.claim().trust()), _ -> new HashSet<>())
          .add(ballot.date().day());
    }
    return ballots.stream()
        .map(ballot -> {
          var place = new Place(ballot.claim().source(), ballot.claim().trust());
          int count = days.getOrDefault(place, Set.of()).size();
          return count >= LIST ? ballot.times(1.0 / count) : ballot;
        })
        .toList();
  }
}
