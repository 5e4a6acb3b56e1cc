package io.copydesk.deploy;

import static java.util.stream.Collectors.toMap;

import io.copydesk.deploy.VersionedPage.Shown;
import io.copydesk.deploy.VersionedPage.Story;
import io.copydesk.handler.S3Records;
import io.copydesk.handler.S3Records.S3Record;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A day of uploads, overwrites, removals and expirations of several keys, of which some are copies
 * of one article, told in messages that come in any order and more than once.
 */
final class ScrambledDeliveries {
  private static final int KEYS = 14;
  private static final int EVENTS = 80;
  private static final List<String> ARTICLES =
      List.of("ferry-sails", "ferry-timetable", "outer-isles", "harbour-office");

  private final Random random;
  private final List<VersionedPage> pages;
  private final List<String> messages = new ArrayList<>();
  private final String poison;

  /** Lets the day happen in the bucket, which tells nobody. */
  ScrambledDeliveries(S3Client s3, String bucket, long seed) {
    random = new Random(seed);
    pages =
        IntStream.range(0, KEYS)
            .mapToObj(i -> new VersionedPage(s3, bucket, "day/isle + " + i + ".html", random))
            .toList();
    for (int i = 0; i < EVENTS; i++) {
      happen(pages.get(i < KEYS ? i : random.nextInt(KEYS)), i);
    }
    var records = new ArrayList<S3Record>();
    for (var page : pages) {
      for (var each : page.records()) {
        records.addAll(Collections.nCopies(1 + random.nextInt(3), each));
      }
    }
    Collections.shuffle(records, random);
    poison = poison(records.getFirst());
    for (int i = 0; i < records.size(); ) {
      int end = Math.min(i + 1 + random.nextInt(4), records.size());
      messages.add(notification(records.subList(i, end)));
      i = end;
    }
    messages.add(poison);
    Collections.shuffle(messages, random);
  }

  private void happen(VersionedPage page, int edition) {
    switch (random.nextInt(6)) {
      case 0 -> page.remove();
      case 1 -> page.removeVersion();
      default -> page.upload(new Story(article(), edition, fetchedAt()));
    }
  }

  private String article() {
    return "https://www.harbourpost.example/2026/11/"
        + ARTICLES.get(random.nextInt(ARTICLES.size()));
  }

  /** Any time of the day before: scrapers do not upload in the order in which they fetch. */
  private Instant fetchedAt() {
    return Instant.parse("2026-11-22T00:00:00Z").plusMillis(random.nextInt(86_400_000));
  }

  /** A message with one record that nobody can put in order, beside a good one. */
  private static String poison(S3Record good) {
    return S3Records.notification(
        good,
        new S3Record(
            good.name(),
            good.bucket(),
            good.key(),
            good.versionId(),
            good.eTag(),
            "next",
            good.time()));
  }

  private static String notification(List<S3Record> records) {
    return S3Records.notification(records.toArray(S3Record[]::new));
  }

  /** What the queue is to bring, the poison among it. */
  List<String> messages() {
    return messages;
  }

  /** The only message that is to end among the dead letters. */
  String poison() {
    return poison;
  }

  List<VersionedPage> pages() {
    return pages;
  }

  /** The copy of each article that was fetched last, by the article's URL. */
  Map<String, VersionedPage> shownCopies() {
    return pages.stream()
        .filter(page -> page.shown().isPresent())
        .collect(
            toMap(
                page -> story(page).url(),
                page -> page,
                (a, b) -> story(a).fetchedAt().isAfter(story(b).fetchedAt()) ? a : b));
  }

  private static Story story(VersionedPage page) {
    return page.shown().map(Shown::story).orElseThrow();
  }
}
