package io.copydesk.metadata.vote;

import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.date.DateFinder;
import io.copydesk.metadata.date.WrittenDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
          1.6,
          "text:far",
          .3,
          "embedded",
          .6,
          "image-url",
          .1,
          "text:dateline",
          2.8);

  /** A modification is at times the only date there is; it never outvotes another. */
  private static final double MODIFIED = .35;

  /** What is left to a day of publication that is also declared as the day of a later change. */
  private static final double UPDATED = .25;

  private record Vote(WrittenDate date, Claim claim, double weight) {}

  private final @Nullable Locale language;
  private final LocalDate latest;

  DateVote(@Nullable Locale language, Instant fetched) {
    this.language = language;
    this.latest = fetched.atOffset(ZoneOffset.ofHours(14)).toLocalDate();
  }

  Field<String> published(Claims claims) {
    var modified = votes(claims, Property.MODIFIED, MODIFIED);
    var all = new ArrayList<>(settledAsUpdates(votes(claims, Property.PUBLISHED, 1), modified));
    all.addAll(modified);
    return field("datePublished", settled(all));
  }

  /**
   * The page's visible date is often that of its last change. A day that is declared as the
   * modification counts as one wherever it stands, if an earlier day is declared as publication.
   */
  private static List<Vote> settledAsUpdates(List<Vote> published, List<Vote> modified) {
    LocalDate first =
        published.stream()
            .filter(vote -> isDeclared(vote.claim.source()))
            .map(vote -> vote.date.day())
            .min(Comparator.naturalOrder())
            .orElse(LocalDate.of(9999, 1, 1));
    Set<LocalDate> updates = new HashSet<>();
    for (Vote vote : modified) {
      if (isDeclared(vote.claim.source()) && vote.date.day().minusDays(1).isAfter(first)) {
        updates.add(vote.date.day());
      }
    }
    return published.stream()
        .map(vote ->
            updates.contains(vote.date.day())
                ? new Vote(vote.date, vote.claim, UPDATED * vote.weight)
                : vote)
        .toList();
  }

  /** Whether the source is no text that readers see. */
  private static boolean isDeclared(String source) {
    return switch (family(source)) {
      case "json-ld", "meta", "itemprop", "rdfa" -> true;
      default -> false;
    };
  }

  Field<String> modified(Claims claims, Field<String> published) {
    var votes = settled(votes(claims, Property.MODIFIED, 1));
    String first = published.value();
    Field<String> field = field("dateModified", votes);
    boolean earlier =
        first != null
            && field.value() != null
            && field.value().compareTo(first.substring(0, Math.min(10, first.length()))) < 0;
    return earlier ? Field.unknown("dateModified") : field;
  }

  private List<Vote> votes(Claims claims, Property property, double factor) {
    var votes = new ArrayList<Vote>();
    for (Claim claim : claims.of(property)) {
      boolean text = isText(claim.source());
      WrittenDate date =
          text
              ? DateFinder.in(claim.text(), language).stream()
                  .map(DateFinder.Found::date)
                  .findFirst()
                  .orElse(null)
              : DateFinder.value(claim.text(), language);
      if (date != null && isPossible(date)) {
        votes.add(new Vote(date, claim, factor * WEIGHTS.of(claim) * (date.exact() ? 1 : .5)));
      }
    }
    return votes;
  }

  private boolean isPossible(WrittenDate date) {
    return !date.day().isAfter(latest) && date.day().getYear() >= 1995;
  }

  /** Dates that can be read two ways are read the way in which a plain one agrees. */
  private static List<Vote> settled(List<Vote> votes) {
    Set<LocalDate> plain = new HashSet<>();
    for (Vote vote : votes) {
      if (vote.date.otherReading() == null) {
        plain.add(vote.date.day());
      }
    }
    return votes.stream()
        .map(vote -> {
          LocalDate other = vote.date.otherReading();
          boolean turn = other != null && plain.contains(other) && !plain.contains(vote.date.day());
          return turn ? new Vote(vote.date.otherWay(), vote.claim, vote.weight) : vote;
        })
        .toList();
  }

  private static Field<String> field(String name, List<Vote> votes) {
    Map<LocalDate, Double> days = new LinkedHashMap<>();
    for (Vote vote : votes) {
      days.computeIfAbsent(vote.date.day(), day -> score(day, votes));
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
        votes.stream()
            .map(v ->
                new Candidate<>(
                    v.date.iso(), v.claim.source(), days.getOrDefault(v.date.day(), 0.0)))
            .toList();
    return votes.stream()
        .filter(vote -> vote.date.day().equals(won))
        .max(
            Comparator.comparingInt((Vote v) -> exactness(v.date))
                .thenComparingDouble(v -> v.weight))
        .map(v -> new Field<>(name, v.date.iso(), v.claim.source(), candidates))
        .orElseGet(() -> Field.unknown(name));
  }

  private static int exactness(WrittenDate date) {
    return date.time() == null ? 0 : date.offset() == null ? 1 : 2;
  }

  private static double score(LocalDate day, List<Vote> votes) {
    Map<String, Double> families = new HashMap<>();
    for (Vote vote : votes) {
      double agreement = vote.date.day().equals(day) ? 1 : vote.date.utcDay().equals(day) ? .9 : 0;
      if (agreement > 0) {
        families.merge(family(vote.claim.source()), agreement * vote.weight, Math::max);
      }
    }
    return families.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String family(String source) {
    int colon = source.indexOf(':');
    return switch (source) {
      case "url", "itemprop", "rdfa", "time", "date-class" -> source;
      default ->
          colon > 0 && (source.startsWith("json-ld") || source.startsWith("text"))
              ? source.substring(0, colon)
              : isText(source) || source.equals("json-ld") ? source : "meta";
    };
  }

  private static boolean isText(String source) {
    return source.startsWith("text") || source.equals("date-class");
  }
}
