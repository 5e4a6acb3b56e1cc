package io.copydesk.handler;

import static io.copydesk.handler.PageStack.page;
import static io.copydesk.handler.S3Records.failures;
import static io.copydesk.handler.S3Records.notification;
import static io.copydesk.handler.S3Records.queue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.copydesk.aws.StoredPage;
import io.copydesk.fetch.Fetched;
import io.copydesk.fetch.PageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.S3Exception;

class IngestFunctionTest {
  private static final String ALL_DONE = failures();

  private final PageStack stack = new PageStack();

  @Test
  void anUploadedPageBecomesARecord() throws IOException {
    var event =
        stack.upload(
            "news/a b+ü.html",
            page("Bridge").getBytes(StandardCharsets.UTF_8),
            Map.of(
                "source-url", "https://www.harbourpost.example/Bridge",
                "fetched-at", "2026-11-23T05:59:00+01:00"));

    assertThat(stack.invoke(queue(notification(event)))).isEqualTo(ALL_DONE);

    assertThat(body("news/a b+ü.html")).startsWith("Bridge opened");
    var source = stack.record("news/a b+ü.html").getAsJsonObject("source");
    assertThat(source.get("key").getAsString()).isEqualTo("news/a b+ü.html");
    assertThat(source.get("fetchedAt").getAsString()).isEqualTo("2026-11-23T04:59:00Z");
    assertThat(source.keySet()).contains("versionId", "eTag", "sequencer");
  }

  @Test
  void removedPagesLeaveTombstonesThatLateUploadsDoNotLift() throws IOException {
    var uploaded = stack.upload("a.html", page("Bridge"));
    var removed = stack.delete("a.html");

    stack.invoke(queue(notification(removed)));
    assertThat(stack.invoke(queue(notification(uploaded), notification(uploaded))))
        .isEqualTo(ALL_DONE);

    assertThat(stack.shown("a.html")).isInstanceOf(StoredPage.Tombstone.class);
    stack.invoke(queue(notification(stack.upload("a.html", page("Tunnel")))));
    assertThat(body("a.html")).startsWith("Tunnel opened");
  }

  @Test
  void eventsOfOnePageAreWorkedInTheirOrderWhateverTheBatchs() throws IOException {
    var first = stack.upload("a.html", page("First"));
    var second = stack.upload("a.html", page("Second"));
    stack.invoke(queue(notification(second), notification(first)));
    assertThat(body("a.html")).startsWith("Second");
    assertThat(outcomes()).containsExactly("stored", "stored");
  }

  @Test
  void expiringOldVersionsChangesNothing() throws IOException {
    var first = stack.upload("a.html", page("First"));
    var second = stack.upload("a.html", page("Second"));
    var expired = stack.deleteVersion(first);

    stack.invoke(queue(notification(second)));
    stack.invoke(queue(notification(expired)));
    stack.invoke(queue(notification(first)));

    assertThat(body("a.html")).startsWith("Second");
    assertThat(outcomes()).containsExactly("stored", "confirmed", "superseded");
  }

  @Test
  void deletingTheShownVersionShowsTheOneBefore() throws IOException {
    var first = stack.upload("a.html", page("First"));
    var second = stack.upload("a.html", page("Second"));
    stack.invoke(queue(notification(first), notification(second)));

    stack.invoke(queue(notification(stack.deleteVersion(second))));
    assertThat(body("a.html")).startsWith("First");

    stack.invoke(queue(notification(stack.deleteVersion(first))));
    assertThat(stack.shown("a.html")).isInstanceOf(StoredPage.Tombstone.class);
    stack.invoke(queue(notification(second), notification(first)));
    assertThat(stack.shown("a.html")).isInstanceOf(StoredPage.Tombstone.class);
  }

  @Test
  void removingADeleteMarkerBringsThePageBack() throws IOException {
    var uploaded = stack.upload("a.html", page("Bridge"));
    var removed = stack.delete("a.html");
    stack.invoke(queue(notification(uploaded), notification(removed)));
    assertThat(stack.shown("a.html")).isInstanceOf(StoredPage.Tombstone.class);

    stack.invoke(queue(notification(stack.deleteVersion(removed))));
    assertThat(body("a.html")).startsWith("Bridge");
    stack.invoke(queue(notification(removed)));
    assertThat(body("a.html")).startsWith("Bridge");
  }

  @Test
  void anUploadThatWasReadBeforeItsVersionWentIsStale() throws IOException {
    var uploaded = stack.upload("a.html", page("Bridge"));
    PageSource slow =
        ref -> {
          var fetched = stack.source.fetch(ref);
          var gone = stack.deleteVersion(uploaded);
          try {
            stack.invoke(queue(notification(gone)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return fetched;
        };

    assertThat(stack.invoke(slow, queue(notification(uploaded)))).isEqualTo(ALL_DONE);

    assertThat(stack.shown("a.html")).isInstanceOf(StoredPage.Tombstone.class);
    assertThat(outcomes()).containsExactly("removed", "stale");
  }

  @Test
  void aPageThatIsNoArticleIsRejectedAndKept() throws IOException {
    var empty = stack.upload("empty.html", "");
    var large = stack.upload("large.html", "x".repeat(PageStack.MAX_BYTES + 1));

    assertThat(stack.invoke(queue(notification(empty), notification(large)))).isEqualTo(ALL_DONE);

    assertThat(reason("empty.html")).isEqualTo("empty");
    assertThat(reason("large.html")).isEqualTo("too-large");
    assertThat(lines("reason")).containsExactlyInAnyOrder("empty", "too-large");
  }

  @Test
  void aKeyThatIsGoneIsSuperseded() throws IOException {
    var uploaded = stack.upload("a.html", page("Bridge"));
    stack.deleteVersion(uploaded);
    assertThat(stack.invoke(queue(notification(uploaded)))).isEqualTo(ALL_DONE);
    assertThat(stack.reader.page(stack.bucket, "a.html")).isEmpty();
    assertThat(outcomes()).containsExactly("superseded");
  }

  @Test
  void poisonFailsAloneAndTakesNothingElseDown() throws IOException {
    var good = stack.upload("good.html", page("Bridge"));
    var bad = stack.upload("bad.html", page("Tunnel"));
    PageSource failing =
        ref -> {
          if (ref.key().equals("bad.html")) {
            throw forbidden();
          }
          return stack.source.fetch(ref);
        };

    assertThat(
            stack.invoke(
                failing,
                queue("this is no JSON", notification(bad), notification(good), "{\"a\": 1}")))
        .isEqualTo(failures("m0", "m3", "m1"));

    assertThat(body("good.html")).startsWith("Bridge");
    assertThat(lines("error")).containsExactly(S3Exception.class.getName());
    assertThat(stack.invoke(queue(notification(bad)))).isEqualTo(ALL_DONE);
    assertThat(body("bad.html")).startsWith("Tunnel");
  }

  @Test
  void aMessageFailsWithAnyOfItsRecords() throws IOException {
    var good = stack.upload("good.html", page("Bridge"));
    var bad = stack.upload("bad.html", page("Tunnel"));
    PageSource failing =
        ref -> {
          if (ref.key().equals("bad.html")) {
            throw new StackOverflowError();
          }
          return stack.source.fetch(ref);
        };
    assertThat(stack.invoke(failing, queue(notification(bad, good)))).isEqualTo(failures("m0"));
    assertThat(body("good.html")).startsWith("Bridge");
  }

  @Test
  void aClassThatCannotBeUsedIsTheReasonAndNotTheTime() throws IOException {
    var page = stack.upload("bad.html", page("Tunnel"));
    PageSource failing =
        _ -> {
          throw new NoClassDefFoundError("Could not initialize class");
        };
    assertThat(stack.invoke(failing, queue(notification(page)))).isEqualTo(failures("m0"));
    assertThat(lines("error")).containsExactly(NoClassDefFoundError.class.getName());
  }

  @Test
  void whatIsNotDoneInTimeFailsAlone() throws IOException {
    var quick = stack.upload("quick.html", page("Bridge"));
    var slow = stack.upload("slow.html", page("Tunnel"));
    PageSource hanging =
        ref -> {
          if (ref.key().equals("slow.html")) {
            try {
              Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          }
          return stack.source.fetch(ref);
        };
    assertThat(
            stack.invoke(
                hanging, queue(notification(slow), notification(quick)), Duration.ofSeconds(5)))
        .isEqualTo(failures("m0"));
    assertThat(body("quick.html")).startsWith("Bridge");
  }

  @Test
  void directInvocationsWorkAllAndThenFail() throws IOException {
    var good = stack.upload("good.html", page("Bridge"));
    var bad = stack.upload("bad.html", page("Tunnel"));
    assertThat(stack.invoke(notification(good)))
        .isEqualTo(
            "{\"pages\":[{\"page\":\"s3://%s/good.html\",\"outcome\":\"stored\"}]}", stack.bucket);

    PageSource failing =
        ref -> {
          if (ref.key().equals("bad.html")) {
            throw forbidden();
          }
          return stack.source.fetch(ref);
        };
    var better = stack.upload("good.html", page("Better"));
    assertThatThrownBy(() -> stack.invoke(failing, notification(bad, better)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("1 of 2 events failed.");
    assertThat(body("good.html")).startsWith("Better");
  }

  @Test
  void theTestEventIsAcknowledged() throws IOException {
    String test = "{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"pages\"}";
    assertThat(stack.invoke(queue(test))).isEqualTo(ALL_DONE);
    assertThat(stack.invoke(test)).isEqualTo("{\"pages\":[]}");
  }

  @Test
  void anUnknownPayloadFails() {
    assertThatThrownBy(() -> stack.invoke("{\"hello\": \"world\"}"))
        .isInstanceOf(MalformedEventException.class);
    assertThatThrownBy(() -> stack.invoke("not JSON")).isInstanceOf(MalformedEventException.class);
  }

  @Test
  void keysCannotForgeLogLines() throws IOException {
    String key = "a\n{\"level\":\"ERROR\"}\u2028\r.html";
    PageSource nothing = _ -> new Fetched.Superseded("gone");
    var event =
        new S3Records.S3Record("ObjectCreated:Put", "pages", key, null, null, "0A", Instant.EPOCH);
    stack.invoke(nothing, queue(notification(event)));
    assertThat(stack.log()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    assertThat(lines("key")).containsExactly(key);
  }

  @Test
  void everyBatchWritesItsMetrics() throws IOException {
    var page = stack.upload("a.html", page("Bridge"));
    var empty = stack.upload("b.html", "");
    stack.invoke(queue(notification(page), notification(empty), "not JSON"));

    var metrics =
        stack.log().stream()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .filter(line -> line.has("_aws"))
            .toList();
    assertThat(metrics).hasSize(2);
    var totals = metrics.get(0);
    assertThat(totals.get("PagesIngested").getAsInt()).isEqualTo(1);
    assertThat(totals.get("PagesRejected").getAsInt()).isEqualTo(1);
    assertThat(totals.get("MessagesMalformed").getAsInt()).isEqualTo(1);
    assertThat(totals.get("PageMilliseconds").getAsJsonArray()).hasSize(2);
    assertThat(totals.get("FunctionName").getAsString()).isEqualTo("ingest");
    assertThat(directive(totals).get("Namespace").getAsString()).isEqualTo("Copydesk");
    assertThat(directive(totals).get("Metrics").getAsJsonArray())
        .allSatisfy(metric ->
            assertThat(totals.has(metric.getAsJsonObject().get("Name").getAsString())).isTrue());
    assertThat(metrics.get(1).get("Reason").getAsString()).isEqualTo("empty");
    assertThat(directive(metrics.get(1)).get("Dimensions"))
        .hasToString("[[\"FunctionName\",\"Reason\"]]");
  }

  private static JsonObject directive(JsonObject line) {
    return line.getAsJsonObject("_aws")
        .getAsJsonArray("CloudWatchMetrics")
        .get(0)
        .getAsJsonObject();
  }

  private static S3Exception forbidden() {
    return (S3Exception) S3Exception.builder().statusCode(403).message("Access Denied").build();
  }

  private String body(String key) {
    return stack.record(key).get("articleBody").getAsString();
  }

  private String reason(String key) {
    return stack.record(key).getAsJsonObject("rejected").get("reason").getAsString();
  }

  private List<String> outcomes() {
    return lines("outcome");
  }

  private List<String> lines(String field) {
    return stack.log().stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(line -> !line.has("_aws") && line.has(field))
        .map(line -> line.get(field).getAsString())
        .toList();
  }
}
