package io.copydesk.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.copydesk.article.Rejection.Reason;
import io.copydesk.fetch.Fetched;
import io.copydesk.fetch.PageRef;
import io.copydesk.tools.emulator.EmbeddedClients;
import io.copydesk.tools.emulator.SharedEmulators;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class S3PageSourceTest {
  private final S3Client s3 = SharedEmulators.s3();
  private final String bucket = SharedEmulators.bucket("source");
  private final S3PageSource source = new S3PageSource(s3, 1000);

  @Test
  void readsByVersionWhereThereIsOne() {
    s3.putBucketVersioning(r ->
        r.bucket(bucket).versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    var first = s3.putObject(r -> r.bucket(bucket).key("a"), RequestBody.fromString("one"));
    s3.putObject(r -> r.bucket(bucket).key("a"), RequestBody.fromString("two"));

    assertThat(text(source.fetch(ref("a", first.versionId(), "not asked for")))).isEqualTo("one");

    var current = source.fetch(ref("a", first.versionId(), null).current());
    assertThat(text(current)).isEqualTo("two");
    assertThat(((Fetched.Found) current).page().ref().versionId())
        .isNotNull()
        .isNotEqualTo(first.versionId());
  }

  @Test
  void readsByEntityTagWhereThereIsNoVersion() {
    var put = s3.putObject(r -> r.bucket(bucket).key("a"), RequestBody.fromString("one"));
    String eTag = put.eTag().replace("\"", "");
    assertThat(text(source.fetch(ref("a", null, eTag)))).isEqualTo("one");

    s3.putObject(r -> r.bucket(bucket).key("a"), RequestBody.fromString("two"));
    assertThat(source.fetch(ref("a", null, eTag)))
        .isEqualTo(new Fetched.Superseded("The object was overwritten."));
    s3.deleteObject(r -> r.bucket(bucket).key("a"));
    assertThat(source.fetch(ref("a", null, eTag)))
        .isEqualTo(new Fetched.Superseded("The object is gone."));
  }

  @Test
  void takesWhatTheUploaderSaid() {
    put(
        "a",
        Map.of("source-url", "https://a.example/1", "fetched-at", "2026-11-23T07:00:00+02:00"));
    var found = (Fetched.Found) source.fetch(ref("a", null, null));
    assertThat(found.page().sourceUrl()).isEqualTo("https://a.example/1");
    assertThat(found.page().fetchedAt()).isEqualTo(Instant.parse("2026-11-23T05:00:00Z"));
    assertThat(found.page().contentType()).isEqualTo("text/html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-11-23", "+999999-01-01T00:00:00Z"})
  void leavesOutATimeThatIsNone(String fetchedAt) {
    put("a", Map.of("fetched-at", fetchedAt));
    assertThat(((Fetched.Found) source.fetch(ref("a", null, null))).page().fetchedAt()).isNull();
  }

  @Test
  void refusesWhatIsTooLarge() {
    s3.putObject(r -> r.bucket(bucket).key("a"), RequestBody.fromString("x".repeat(1001)));
    assertThat(source.fetch(ref("a", null, null)))
        .isInstanceOfSatisfying(
            Fetched.Refused.class,
            refused -> {
              assertThat(refused.rejection().reason()).isEqualTo(Reason.TOO_LARGE);
              assertThat(refused.source().size()).isEqualTo(1001);
            });
    s3.putObject(r -> r.bucket(bucket).key("a"), RequestBody.fromString("x".repeat(1000)));
    assertThat(text(source.fetch(ref("a", null, null)))).hasSize(1000);
  }

  @Test
  void aBucketThatIsNotThereIsAFailure() {
    assertThatThrownBy(() -> source.fetch(new PageRef("no-such-bucket", "a", null, null, null)))
        .isInstanceOf(NoSuchBucketException.class);
  }

  @Test
  void aBucketWithoutPermissionIsAFailure() throws IOException {
    assertFailure(403, "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");
  }

  /** Taken for an object that is gone, the event would be lost. */
  @Test
  void aNotFoundThatDoesNotSayWhatIsAFailure() throws IOException {
    assertFailure(404, "<Error><Code>NoSuch");
    assertFailure(404, "<html>Not here</html>");
  }

  private void assertFailure(int status, String answer) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = answer.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/xml");
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try (var client =
        EmbeddedClients.s3(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))) {
      assertThatThrownBy(() -> new S3PageSource(client, 1000).fetch(ref("a", null, null)))
          .isInstanceOfSatisfying(
              S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(status));
    } finally {
      server.stop(0);
    }
  }

  private void put(String key, Map<String, String> metadata) {
    s3.putObject(
        r -> r.bucket(bucket).key(key).contentType("text/html").metadata(metadata),
        RequestBody.fromString("page"));
  }

  private PageRef ref(String key, @Nullable String versionId, @Nullable String eTag) {
    return new PageRef(bucket, key, versionId, eTag, "0A");
  }

  private static String text(Fetched fetched) {
    return new String(((Fetched.Found) fetched).page().bytes(), StandardCharsets.UTF_8);
  }
}
