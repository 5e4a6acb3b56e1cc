package io.copydesk.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.fetch.PageRef;
import io.copydesk.pipeline.PageEvent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageEventsTest {
  private static final Instant TIME = Instant.parse("2026-11-23T06:00:00.123Z");

  @ParameterizedTest
  @CsvSource({
    "ObjectCreated:Put,                        , Uploaded",
    "ObjectCreated:CompleteMultipartUpload,  v1, Uploaded",
    "s3:ObjectCreated:Copy,                    , Uploaded",
    "ObjectRemoved:Delete,                     , Removed",
    "ObjectRemoved:Delete,                   v1, VersionRemoved",
    "ObjectRemoved:DeleteMarkerCreated,      v1, Removed",
    "LifecycleExpiration:Delete,               , Removed",
    "LifecycleExpiration:Delete,             v1, VersionRemoved",
    "LifecycleExpiration:DeleteMarkerCreated,v1, Removed",
  })
  void tellsWhatHappened(String name, @Nullable String versionId, String kind) {
    assertThat(read(record(name, versionId, "a.html")))
        .singleElement()
        .extracting(event -> event.getClass().getSimpleName())
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ObjectTagging:Put", "ObjectAcl:Put", "ReducedRedundancyLostObject"})
  void leavesOtherEventsOut(String name) {
    assertThat(read(record(name, null, "a.html"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a+b.html,            a b.html",
    "a%20b.html,          a b.html",
    "a%2Bb.html,          a+b.html",
    "1+%2B+1.html,        1 + 1.html",
    "100+%25+sure.html,   100 % sure.html",
    "Z%C3%BCrich%2F%E6%9D%B1.html, Zürich/東.html",
    "plain/path.html,     plain/path.html",
  })
  void decodesKeysOfS3(String encoded, String key) {
    assertThat(read(record("ObjectCreated:Put", null, encoded)))
        .singleElement()
        .extracting(event -> event.ref().key())
        .isEqualTo(key);
  }

  @Test
  void readsEverythingThatS3Says() {
    assertThat(read(record("ObjectCreated:Put", "v1", "a.html")))
        .containsExactly(
            new PageEvent.Uploaded(new PageRef("pages", "a.html", "v1", "abc", "0A1B"), TIME));
  }

  @Test
  void readsThatAPageIsToBeWorkedAgain() {
    String again =
        record("Reprocess:Again", "v1", "a.html")
            .replace("\"eventName\"", "\"since\": \"2026-11-20T00:00:00Z\", \"eventName\"");
    assertThat(read(again))
        .containsExactly(
            new PageEvent.Repeated(
                new PageRef("pages", "a.html", "v1", "abc", "0A1B"),
                TIME,
                Instant.parse("2026-11-20T00:00:00Z")));
    assertThatThrownBy(() -> read(record("Reprocess:Again", "v1", "a.html")))
        .isInstanceOf(MalformedEventException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Object Created,   ,                      , Uploaded",
    "Object Deleted, v1, Delete Marker Created, Removed",
    "Object Deleted, v1, Permanently Deleted  , VersionRemoved",
    "Object Deleted,   , Permanently Deleted  , Removed",
  })
  void readsEventBridgeWhoseKeysAreNotEncoded(
      String type, @Nullable String versionId, @Nullable String deletionType, String kind) {
    var events = read(eventBridge(type, versionId, deletionType, "1 + 1 = 100%20.html"));
    assertThat(events)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.getClass().getSimpleName()).isEqualTo(kind);
          assertThat(event.ref().key()).isEqualTo("1 + 1 = 100%20.html");
          assertThat(event.order().text()).isEqualTo("0A1B#20261123T060000000Z");
        });
  }

  @Test
  void theTestEventHoldsNothing() {
    assertThat(read("{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\"}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"Records\": 1}",
        "{\"Records\": [1]}",
        "{\"Records\": [{}]}",
        "{\"Records\": [{\"s3\": {}}]}",
        "{\"Records\": [{\"eventName\": \"ObjectCreated:Put\", \"s3\": {\"bucket\": {\"name\": \"b\"}, \"object\": {}}}]}",
        "{\"detail\": 1}",
        "{\"Records\": ",
      })
  void saysWhatIsMalformed(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedEventException.class);
  }

  @ParameterizedTest
  @CsvSource({"zz, a.html, 2026-11-23T06:00:00Z", "0A, %zz, 2026-11-23T06:00:00Z", "0A, a, today"})
  void refusesWhatCannotBeOrderedOrNamed(String sequencer, String key, String time) {
    String text =
        record("ObjectCreated:Put", null, key)
            .replace("0A1B", sequencer)
            .replace("2026-11-23T06:00:00.123Z", time);
    assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedEventException.class);
  }

  @Test
  void nestingWithoutEndIsMalformed() {
    String text = "{\"Records\":" + "[".repeat(100_000);
    assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedEventException.class);
  }

  private static List<PageEvent> read(String text) {
    return PageEvents.of(Json.parse(text));
  }

  private static String record(String name, @Nullable String versionId, String encodedKey) {
    String version = versionId == null ? "" : "\"versionId\": \"" + versionId + "\", ";
    return String.format(
        Locale.ROOT,
        """
        {"Records": [{"eventSource": "aws:s3", "eventTime": "2026-11-23T06:00:00.123Z",
          "eventName": "%s", "unknown": [1], "s3": {"bucket": {"name": "pages"},
          "object": {"key": "%s", %s"eTag": "abc", "size": 3, "sequencer": "0A1B"}}}]}
        """,
        name,
        encodedKey,
        version);
  }

  private static String eventBridge(
      String type, @Nullable String versionId, @Nullable String deletionType, String key) {
    return String.format(
        Locale.ROOT,
        """
        {"version": "0", "detail-type": "%s", "source": "aws.s3", "time": "2026-11-23T06:00:00Z",
         "detail": {"bucket": {"name": "pages"}, "deletion-type": %s,
           "object": {"key": "%s", "version-id": %s, "sequencer": "0A1B"}}}
        """,
        type,
        quoted(deletionType),
        key,
        quoted(versionId));
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "null" : '"' + text + '"';
  }
}
