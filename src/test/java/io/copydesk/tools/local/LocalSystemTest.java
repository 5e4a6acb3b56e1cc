package io.copydesk.tools.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.copydesk.aws.StoredPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/** What anybody does with an S3 client shows in the table. */
class LocalSystemTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static @Nullable LocalSystem started;

  @BeforeAll
  static void start() {
    started = LocalSystem.start(LocalSettings.inMemory());
  }

  @AfterAll
  static void stop() {
    system().close();
  }

  private static LocalSystem system() {
    return Objects.requireNonNull(started);
  }

  @Test
  void anUploadedPageBecomesARecord() throws InterruptedException {
    put("harbour.html", page("The harbour opens again"));

    assertThat(article("harbour.html")).containsEntry("headline", "The harbour opens again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "two words.html",
        "one+one.html",
        "50%25.html",
        "Übersicht/東京 & co.html",
        "a=b&c?d#e.html"
      })
  void keysArriveAsTheyAre(String key) throws InterruptedException {
    put(key, page("Any key will do"));

    assertThat(article(key)).extracting("source").asInstanceOf(MAP).containsEntry("key", key);
  }

  @Test
  void anOverwrittenPageShowsItsNewText() throws InterruptedException {
    put("twice.html", page("The first headline of the day"));
    put("twice.html", page("The second headline of the day"));

    assertThat(article("twice.html")).containsEntry("headline", "The second headline of the day");
  }

  @Test
  void aDeletedPageLeavesATombstone() throws InterruptedException {
    put("gone.html", page("Here today and gone tomorrow"));
    settle();
    system().s3().deleteObject(r -> r.bucket(LocalSystem.PAGES).key("gone.html"));

    assertThat(shown("gone.html")).isInstanceOf(StoredPage.Tombstone.class);
  }

  @Test
  void pagesDeletedTogetherLeaveTombstones() throws InterruptedException {
    put("gone/1.html", page("The first of two to go"));
    put("gone/2.html", page("The second of two to go"));
    system()
        .s3()
        .deleteObjects(r ->
            r.bucket(LocalSystem.PAGES)
                .delete(d ->
                    d.objects(
                        ObjectIdentifier.builder().key("gone/1.html").build(),
                        ObjectIdentifier.builder().key("gone/2.html").build())));

    assertThat(List.of(shown("gone/1.html"), shown("gone/2.html")))
        .hasOnlyElementsOfType(StoredPage.Tombstone.class);
  }

  @Test
  void deletingTheDeletionBringsThePageBack() throws InterruptedException {
    put("back.html", page("Gone and back again by noon"));
    var marker = system().s3().deleteObject(r -> r.bucket(LocalSystem.PAGES).key("back.html"));
    settle();
    system()
        .s3()
        .deleteObject(
            r -> r.bucket(LocalSystem.PAGES).key("back.html").versionId(marker.versionId()));

    assertThat(article("back.html")).containsEntry("headline", "Gone and back again by noon");
  }

  @Test
  void aCopyIsAPageOfItsOwn() throws InterruptedException {
    put("original.html", page("A story that is told twice"));
    system()
        .s3()
        .copyObject(r ->
            r.sourceBucket(LocalSystem.PAGES)
                .sourceKey("original.html")
                .destinationBucket(LocalSystem.PAGES)
                .destinationKey("copy.html"));

    assertThat(article("copy.html")).containsEntry("headline", "A story that is told twice");
  }

  @Test
  void anUploadInPartsIsOneEvent() throws InterruptedException {
    var notes = new ConcurrentLinkedQueue<String>();
    system()
        .listen(note -> {
          if (note.key().equals("parts.html")) {
            notes.add(note.outcome());
          }
        });
    putInParts("parts.html", page("A long story in several parts"));

    assertThat(article("parts.html")).containsEntry("headline", "A long story in several parts");
    assertThat(notes).containsExactly("stored");
  }

  @Test
  void aCompressedPageIsReadWhateverItsHeadersSay() throws InterruptedException {
    put("zipped.html.gz", gzip(page("Small on the way, large again here")));

    assertThat(article("zipped.html.gz"))
        .containsEntry("headline", "Small on the way, large again here");
  }

  @Test
  void whatIsNoPageIsRejectedWithAReason() throws InterruptedException {
    put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});

    assertThat(shown("picture.png"))
        .isInstanceOfSatisfying(
            StoredPage.Rejected.class,
            rejected ->
                assertThat(rejected.record())
                    .extracting("rejected")
                    .asInstanceOf(MAP)
                    .containsEntry("reason", "unsupported-type"));
  }

  @Test
  void manyPagesAtOnceAllArrive() throws InterruptedException {
    var keys = IntStream.range(0, 60).mapToObj(i -> "many/" + i + ".html").toList();
    keys.parallelStream().forEach(key -> put(key, page("Story " + key + " of a busy day")));
    settle();

    assertThat(keys)
        .allSatisfy(key ->
            assertThat(system().records().page(LocalSystem.PAGES, key))
                .get()
                .isInstanceOf(StoredPage.Article.class));
  }

  @Test
  void poisonBecomesADeadLetterWithItsReasonAndHarmsNoOther() throws InterruptedException {
    String poison = "{\"Records\": [{\"eventSource\": \"aws:s3\", " + UUID.randomUUID();
    system().queues().send(poison);
    put("beside-poison.html", page("Nothing happened to this page"));

    assertThat(article("beside-poison.html"))
        .containsEntry("headline", "Nothing happened to this page");
    assertThat(system().deadLetters(100))
        .filteredOn(letter -> letter.body().equals(poison))
        .singleElement()
        .satisfies(letter -> assertThat(letter.reason()).isNotBlank());
  }

  @Test
  void aPageThatFailsForGoodIsADeadLetterWithItsReason() throws InterruptedException {
    String event =
        """
        {"Records": [{"eventName": "ObjectCreated:Put", "eventTime": "2026-01-01T00:00:00.000Z",
        "s3": {"bucket": {"name": "no-such-bucket"}, "object": {"key": "a+b.html", "sequencer": "01"}}}]}
        """;
    system().queues().send(event);
    settle();

    assertThat(system().deadLetters(100))
        .filteredOn(letter -> letter.pages().contains("s3://no-such-bucket/a b.html"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.reason()).contains("bucket"));
  }

  private static Map<String, Object> article(String key) throws InterruptedException {
    return ((StoredPage.Article) shown(key)).record();
  }

  private static StoredPage shown(String key) throws InterruptedException {
    settle();
    return system().records().page(LocalSystem.PAGES, key).orElseThrow();
  }

  private static void settle() throws InterruptedException {
    assertThat(system().awaitIdle(PATIENCE)).as("all events are worked").isTrue();
  }

  private static void put(String key, String page) {
    put(key, page.getBytes(StandardCharsets.UTF_8));
  }

  private static void put(String key, byte[] bytes) {
    system()
        .s3()
        .putObject(r -> r.bucket(LocalSystem.PAGES).key(key), RequestBody.fromBytes(bytes));
  }

  private static void putInParts(String key, String page) {
    var s3 = system().s3();
    String id = s3.createMultipartUpload(r -> r.bucket(LocalSystem.PAGES).key(key)).uploadId();
    var part =
        s3.uploadPart(
            r -> r.bucket(LocalSystem.PAGES).key(key).uploadId(id).partNumber(1),
            RequestBody.fromString(page));
    s3.completeMultipartUpload(r ->
        r.bucket(LocalSystem.PAGES)
            .key(key)
            .uploadId(id)
            .multipartUpload(
                m -> m.parts(CompletedPart.builder().partNumber(1).eTag(part.eTag()).build())));
  }

  private static byte[] gzip(String page) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** An article's page. */
  static String page(String headline) {
    return String.format(
        Locale.ROOT,
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head>
        <body><article><h1>%1$s</h1>
        <p>The bridge over the estuary opened to cyclists and pedestrians on Monday morning, a week
        before the date that the council had set, after the last inspection found nothing to repair.</p>
        <p>It carries two lanes for bicycles and a footpath of three metres. Cars will go on using the
        tunnel, which closes for repairs on the first two Sundays of February.</p>
        <p>About four thousand people are expected to cross it every day. The council counted eleven
        hundred in the first two hours, among them a brass band and two dogs.</p>
        </article></body></html>
        """,
        headline);
  }
}
