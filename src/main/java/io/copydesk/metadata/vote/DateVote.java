package io.copydesk.metadata.vote;

import io.copydesk.deadline.Deadline;
import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.date.DateFinder;
import io.copydesk.metadata.date.Midnights;
import io.copydesk.metadata.date.WrittenDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When the article was published and when it was changed. Each source votes for a day; of a family
 * of sources only the best counts. The day's most exact writing wins.
 */
final class DateVote {
  private static final Weights WEIGHTS =
      Weights.of(
          2.8,
          "url",
          3.2,
          "json-ld",
          3,
          "json-ld:webpage",
          2.4,
          "json-ld:dateCreated",
          2,
          "json-ld:uploadDate",
          1.5,
          "json-ld:work",
          2.4,
          "itemprop",
          2.6,
          "rdfa",
          2.4,
          "date",
          2.2,
          "meta:*date*",
          1.8,
          "time",
          2.2,
          "date-class",
          1.9,
          "text",
          1.8,
          "text:labelled",
          2.1,
          "text:far",
          .3,
          "embedded",
          .6,
          "image-url",
          .1,
          "text:dateline",
          2.8,
          "preface",
          3);

  /**
   * A modification is at times the only date there is. One place that tells of it never outvotes a
   * publication; many may, and rightly more often than not: taking them for one voice, three days
   * more of WCXB's pages were wrong.
   */
  private static final double MODIFIED = .32;

  /** The share of the weightiest word for a day that another needs to say how it is written. */
  private static final double LEAST = .25;

  /** What 1 January counts without a time: systems write it that know the year alone. */
  private static final double YEAR_ALONE = .6;

  /**
   * The hour from which the next day may be meant by those who know the day alone: papers print on
   * it, and for readers farther east it has begun.
   */
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  /** How far dates agree that name two days and may mean the same. */
  private static final double NEIGHBOURS = .9;

  /** Dates of one kind that are weighed; a page with more has a list of them. */
  private static final int MOST = 400;

  private final @Nullable Locale language;
  private final LocalDate latest;

  DateVote(@Nullable Locale language, Instant fetched) {
    this.language = language;
    this.latest = fetched.atOffset(ZoneOffset.ofHours(14)).toLocalDate();
  }

  Field<String> published(Claims claims) {
    var modified = ballots(claims, Property.MODIFIED, MODIFIED);
    var said = DateSettling.withoutLists(ballots(claims, Property.PUBLISHED, 1));
    var published = ShownDay.preferred(said, modified);
    var all = new ArrayList<>(DateSettling.withoutUpdates(published, modified));
    all.addAll(modified);
    Set<Claim> changes = Collections.newSetFromMap(new IdentityHashMap<>());
    changes.addAll(claims.of(Property.MODIFIED));
    return field("datePublished", DateSettling.settled(all, changes, language), changes);
  }

  Field<String> modified(Claims claims, Field<String> published) {
    String first = published.value();
    Field<String> field =
        field(
            "dateModified",
            DateSettling.settled(ballots(claims, Property.MODIFIED, 1), Set.of(), language),
            Set.of());
    return first != null && field.value() != null && isBefore(field.value(), first)
        ? Field.unknown("dateModified")
        : field;
  }

  /** Whether one date is earlier than another, whatever their offsets. */
  private static boolean isBefore(String one, String other) {
    WrittenDate a = DateFinder.value(one, null);
    WrittenDate b = DateFinder.value(other, null);
    if (a == null || b == null) {
      return false;
    }
    if (a.offset() != null && b.offset() != null) {
      // The days on their own clocks too: an offset is easily written wrong.
      return a.utcDay().isBefore(b.utcDay()) && a.day().isBefore(b.day());
    }
    // A moment in UTC and a bare day of the same moment may be a day apart.
    boolean alike = (a.offset() == null) == (b.offset() == null);
    return a.day().plusDays(alike ? 0 : 1).isBefore(b.day());
  }

  private List<DateBallot> ballots(Claims claims, Property property, double factor) {
    var ballots = new ArrayList<DateBallot>();
    for (Claim claim : claims.of(property)) {
      Deadline.check();
      if (ballots.size() == MOST) {
        break;
      }
      WrittenDate written = DateFinder.value(claim.text(), language);
      if (written != null && isPossible(written)) {
        WrittenDate date = Midnights.taken(written, language);
        double weight =
            factor
                * WEIGHTS.of(claim)
                * (date.exact() ? 1 : .5)
                * (date.isFirstOfYear() ? YEAR_ALONE : 1);
        ballots.add(new DateBallot(date, claim, weight));
      }
    }
    return ballots;
  }

  private boolean isPossible(WrittenDate date) {
    return !date.day().isAfter(latest) && date.day().getYear() >= 1995;
  }

  /**
   * Elects a day.
   *
   * @param changes claims of a later change, whose moment is the field's only if none else is known
   */
  private static Field<String> field(String name, List<DateBallot> ballots, Set<Claim> changes) {
    Map<LocalDate, Double> days = new LinkedHashMap<>();
    var evenings = evenings(ballots);
    for (DateBallot ballot : ballots) {
      days.computeIfAbsent(ballot.date().day(), day -> score(day, evenings.contains(day), ballots));
    }
    LocalDate won =
        days.entrySet().stream()
            .max(
                Map.Entry.<LocalDate, Double>comparingByValue()
                    .thenComparing(Map.Entry.<LocalDate, Double>comparingByKey().reversed()))
            .map(Map.Entry::getKey)
            .orElse(null);
    if (won == null) {
      return Field.unknown(name);
    }
    var candidates =
        ballots.stream()
            .map(b ->
                new Candidate<>(
                    b.date().iso(), b.claim().source(), days.getOrDefault(b.date().day(), 0.0)))
            .toList();
    var winners = ballots.stream().filter(b -> b.date().day().equals(won)).toList();
    var own = winners.stream().filter(b -> !changes.contains(b.claim())).toList();
    DateBallot best = mostExact(own.isEmpty() ? winners : own);
    return new Field<>(name, best.date().iso(), best.claim().source(), candidates);
  }

  /** The most exact writing of a day; what hardly counted, such as a teaser's, has no say. */
  private static DateBallot mostExact(List<DateBallot> ballots) {
    double most = ballots.stream().mapToDouble(DateBallot::weight).max().orElse(0);
    return ballots.stream()
        .filter(b -> b.weight() >= most * LEAST)
        .max(
            Comparator.comparingInt((DateBallot b) -> exactness(b.date()))
                .thenComparingDouble(DateBallot::weight))
        .orElseThrow();
  }

  private static int exactness(WrittenDate date) {
    return date.time() == null ? 0 : date.offset() == null ? 1 : 2;
  }

  /** The days on whose evening the page declares that something happened to it. */
  private static Set<LocalDate> evenings(List<DateBallot> ballots) {
    Set<LocalDate> evenings = new HashSet<>();
    for (DateBallot ballot : ballots) {
      LocalTime time = ballot.date().time();
      if (ballot.isDeclared()
          && time != null
          && ballot.date().offset() != null
          && !time.isBefore(EVENING)) {
        evenings.add(ballot.date().day());
      }
    }
    return evenings;
  }

  private static double score(LocalDate day, boolean evening, List<DateBallot> ballots) {
    Map<String, Double> families = new HashMap<>();
    for (DateBallot ballot : ballots) {
      double agreement = agreement(ballot.date(), day, evening);
      if (agreement > 0) {
        families.merge(ballot.family(), agreement * ballot.weight(), Math::max);
      }
    }
    return families.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double agreement(WrittenDate date, LocalDate day, boolean evening) {
    if (date.day().equals(day)) {
      return 1;
    }
    boolean next = evening && date.time() == null && date.day().equals(day.plusDays(1));
    return next || date.utcDay().equals(day) ? NEIGHBOURS : 0;
  }
}
