package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.aws.StoredPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.DeleteMarkerEntry;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectVersion;

/** The function, its store and its source of pages with LocalStack's S3, SQS and DynamoDB. */
@Needs(Part.LOCALSTACK)
class LocalStackIT {
  private static final Map<String, String> UNSAID = Map.of();

  private IngestStack stack;

  @BeforeEach
  void start() {
    stack = new IngestStack(LocalStack.running());
  }

  @AfterEach
  void close() {
    stack.close();
  }

  @Test
  void everySamplePageBecomesWhatItIs() throws IOException {
    var expected = new TreeMap<String, String>();
    for (Path page : SamplePages.byETag().values()) {
      String key = page.getFileName().toString();
      stack.upload(key, Files.readAllBytes(page), UNSAID);
      expected.put(key, key.equals("front-page.html") ? "Rejected" : "Article");
    }
    stack.workUntil("pages", () -> shown(expected.keySet()), expected);
    stack.workAll();
    assertThat(stack.deadLetters()).isEmpty();
  }

  @Test
  void keysAndUserMetadataArriveAsTheyWereGiven() throws IOException {
    var keys = List.of("a b.html", "a+b.html", "a%2Bb.html", "büro/ä ö.html", "q?a=1&b=2.html");
    for (String key : keys) {
      stack.upload(
          key,
          page("bare.html"),
          Map.of(
              "source-url", "https://www.harbourpost.example/story",
              "fetched-at", "2026-11-23T05:59:00+01:00"));
    }
    for (String key : keys) {
      stack.workUntil(key, () -> source(key).get("key"), key);
      assertThat(source(key))
          .containsEntry("fetchedAt", "2026-11-23T04:59:00Z")
          .containsEntry("url", "https://www.harbourpost.example/story");
    }
  }

  @Test
  void theTableEndsAsTheBucketIsWhateverTheOrderAndRepetition() throws IOException {
    // u: upload, d: delete, v: delete the newest version for good
    var histories =
        List.of("u", "d", "uu", "ud", "udu", "uud", "uuv", "uvd", "duv", "udud", "uuuv", "uduvv");
    for (String history : histories) {
      for (int i = 0; i < history.length(); i++) {
        happen(history.charAt(i), history + ".html", i);
      }
    }
    var bodies = stack.intercept(histories.stream().mapToInt(String::length).sum());
    long seed = System.nanoTime();
    var deliveries = new ArrayList<>(bodies);
    deliveries.addAll(bodies);
    Collections.shuffle(deliveries, new Random(seed));
    deliveries.forEach(stack::send);
    stack.workAll();

    assertThat(stack.deadLetters()).isEmpty();
    for (String history : histories) {
      String key = history + ".html";
      assertThat(shownVersion(key)).as("%s, seed %d", history, seed).isEqualTo(bucketVersion(key));
    }
  }

  @Test
  void poisonEndsAmongDeadLettersAndTakesNothingAlong() throws IOException {
    String poison = "{\"Records\": [{\"eventSource\": \"aws:s3\", ";
    stack.send(poison);
    stack.upload("a.html", page("bare.html"), UNSAID);
    stack.workUntil("dead letters", stack::deadLetters, List.of(poison));
    assertThat(kind("a.html")).isEqualTo("Article");
  }

  @Test
  void whatFailsIsTriedAgain() throws IOException {
    var tries = new AtomicInteger();
    stack.readFrom(ref -> {
      if (tries.incrementAndGet() == 1) {
        throw new UncheckedIOException(new SocketTimeoutException("no answer"));
      }
      return stack.pages.fetch(ref);
    });
    stack.upload("a.html", page("bare.html"), UNSAID);
    stack.workUntil("a.html", () -> kind("a.html"), "Article");
    stack.workAll();
    assertThat(tries).hasValue(2);
    assertThat(stack.deadLetters()).isEmpty();
  }

  @Test
  void aRecordTooLargeForAnItemLiesInTheOutputBucketAsLongAsItIsShown() throws IOException {
    String text = longStory();
    stack.upload("long.txt", text.getBytes(StandardCharsets.UTF_8), UNSAID);
    stack.workUntil("long.txt", () -> kind("long.txt"), "Article");
    assertThat(outputs()).isEqualTo(1);
    var last = text.lines().reduce((_, line) -> line).orElseThrow();
    assertThat((String) record("long.txt").get("articleBody")).endsWith(last);

    stack.upload("long.txt", page("wire-story.txt"), UNSAID);
    stack.workUntil("large records", this::outputs, 0);
  }

  private void happen(char what, String key, int turn) throws IOException {
    switch (what) {
      case 'u' -> stack.upload(key, page(turn % 2 == 0 ? "bare.html" : "json-ld.html"), UNSAID);
      case 'd' -> stack.s3.deleteObject(r -> r.bucket(stack.bucket).key(key));
      default ->
          stack.s3.deleteObject(r -> r.bucket(stack.bucket).key(key).versionId(newestVersion(key)));
    }
  }

  /** The newest version or delete marker. */
  private String newestVersion(String key) {
    var listed = stack.s3.listObjectVersions(r -> r.bucket(stack.bucket).prefix(key));
    return listed.deleteMarkers().stream()
        .filter(DeleteMarkerEntry::isLatest)
        .map(DeleteMarkerEntry::versionId)
        .findFirst()
        .orElseGet(() ->
            listed.versions().stream()
                .filter(ObjectVersion::isLatest)
                .map(ObjectVersion::versionId)
                .findFirst()
                .orElseThrow());
  }

  private Optional<String> bucketVersion(String key) {
    try {
      return Optional.of(stack.s3.headObject(r -> r.bucket(stack.bucket).key(key)).versionId());
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    }
  }

  private Optional<String> shownVersion(String key) {
    return stack.shown(key).orElseThrow() instanceof StoredPage.Tombstone
        ? Optional.empty()
        : Optional.ofNullable((String) source(key).get("versionId"));
  }

  private Map<String, String> shown(Set<String> keys) {
    return keys.stream().collect(Collectors.toMap(key -> key, this::kind));
  }

  private String kind(String key) {
    return stack.shown(key).map(page -> page.getClass().getSimpleName()).orElse("absent");
  }

  private Map<String, Object> record(String key) {
    return switch (stack.shown(key).orElse(null)) {
      case StoredPage.Article article -> article.record();
      case StoredPage.Rejected rejected -> rejected.record();
      case null, default -> Map.of();
    };
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> source(String key) {
    return (Map<String, Object>) record(key).getOrDefault("source", Map.of());
  }

  private int outputs() {
    return stack.s3.listObjectsV2(r -> r.bucket(stack.outputBucket)).keyCount();
  }

  private static byte[] page(String name) throws IOException {
    return Files.readAllBytes(SamplePages.FOLDER.resolve(name));
  }

  /** A story that stays too large for an item when it is compressed. */
  private static String longStory() {
    var words = new Random(1);
    return "The register of ships, read out in full\nBy Ada Moss\n"
        + IntStream.range(0, 12_000)
            .mapToObj(_ ->
                String.format(
                    Locale.ROOT,
                    "The vessel %s of %s was seen off the coast on that day, and the clerk of"
                        + " the harbour wrote down %s, %s and %s for it.",
                    Stream.generate(() -> word(words)).limit(5).toArray()))
            .collect(Collectors.joining("\n"));
  }

  private static String word(Random random) {
    return Long.toString(random.nextLong(Long.MAX_VALUE), 36);
  }
}
