package io.copydesk.tools.emulator;

import io.copydesk.tools.emulator.MemoryBucket.Content;
import io.copydesk.tools.emulator.MemoryBucket.Version;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * The part of S3 that the function needs, without a server: the SDK's HTTP client that answers by
 * itself. Requests are marshalled and answers read as with the real one. It is strongly consistent,
 * as S3 is, and quick enough for hundreds of thousands of events. Thread-safe.
 */
public final class MemoryS3 implements SdkHttpClient {
  /** For clients; nothing is ever sent there. */
  public static final URI ENDPOINT = URI.create("http://s3.invalid");

  private static final DateTimeFormatter LAST_MODIFIED =
      DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Map<String, MemoryBucket> buckets = new ConcurrentHashMap<>();

  /** Makes a bucket. */
  public MemoryBucket create(String bucket, boolean versioned) {
    var created = new MemoryBucket(versioned);
    buckets.put(bucket, created);
    return created;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return answer(request);
      }

      @Override
      public void abort() {}
    };
  }

  private HttpExecuteResponse answer(HttpExecuteRequest request) throws IOException {
    var http = request.httpRequest();
    String[] path = http.encodedPath().substring(1).split("/", 2);
    var bucket = buckets.get(path[0]);
    if (bucket == null) {
      return error(404, "NoSuchBucket");
    }
    String key = path.length < 2 ? "" : URLDecoder.decode(path[1], StandardCharsets.UTF_8);
    return switch (http.method()) {
      case GET -> key.isEmpty() ? list(bucket, http) : get(bucket, key, http, true);
      case HEAD -> get(bucket, key, http, false);
      case PUT -> {
        var put = bucket.put(key, content(request), Clock.systemUTC().instant());
        yield respond(200, headers(put), new byte[0]);
      }
      case DELETE -> {
        bucket.delete(key, Clock.systemUTC().instant());
        yield respond(204, Map.of(), new byte[0]);
      }
      default -> error(501, "NotImplemented");
    };
  }

  private static HttpExecuteResponse get(
      MemoryBucket bucket, String key, SdkHttpRequest http, boolean withBody) {
    String id = http.firstMatchingRawQueryParameter("versionId").orElse(null);
    var version = (id == null ? bucket.current(key) : bucket.version(key, id)).orElse(null);
    if (version == null) {
      return error(404, id == null ? "NoSuchKey" : "NoSuchVersion");
    }
    var content = version.content();
    if (content == null) {
      return id == null ? error(404, "NoSuchKey") : error(405, "MethodNotAllowed");
    }
    var wanted = http.firstMatchingHeader("If-Match");
    if (wanted.isPresent() && !wanted.get().replace("\"", "").equals(content.eTag())) {
      return error(412, "PreconditionFailed");
    }
    var headers = headers(version);
    headers.putAll(content.headers());
    headers.put("Content-Length", Integer.toString(content.bytes().length));
    return respond(200, headers, withBody ? content.bytes() : new byte[0]);
  }

  private static Map<String, String> headers(Version version) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Last-Modified", LAST_MODIFIED.format(version.lastModified()));
    if (version.content() != null) {
      headers.put("ETag", '"' + version.content().eTag() + '"');
    }
    if (version.id() != null) {
      headers.put("x-amz-version-id", version.id());
    }
    return headers;
  }

  private static HttpExecuteResponse list(MemoryBucket bucket, SdkHttpRequest http) {
    var xml = new StringBuilder("<ListBucketResult><IsTruncated>false</IsTruncated>");
    for (String key : bucket.keys(http.firstMatchingRawQueryParameter("prefix").orElse(""))) {
      xml.append("<Contents><Key>").append(escaped(key)).append("</Key></Contents>");
    }
    return respond(200, Map.of(), utf8(xml.append("</ListBucketResult>").toString()));
  }

  private static Content content(HttpExecuteRequest request) throws IOException {
    var headers = new LinkedHashMap<String, String>();
    request
        .httpRequest()
        .forEachHeader((name, values) -> {
          String lower = name.toLowerCase(Locale.ROOT);
          if (lower.startsWith("x-amz-meta-")
              || lower.equals("content-type")
              || lower.equals("content-encoding")) {
            headers.put(lower, values.getFirst());
          }
        });
    var body = request.contentStreamProvider();
    if (body.isEmpty()) {
      return new Content(new byte[0], headers);
    }
    try (var in = body.get().newStream()) {
      return new Content(in.readAllBytes(), headers);
    }
  }

  private static HttpExecuteResponse error(int status, String code) {
    return respond(
        status,
        Map.of(),
        utf8("<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>"));
  }

  private static HttpExecuteResponse respond(int status, Map<String, String> headers, byte[] body) {
    var response = SdkHttpFullResponse.builder().statusCode(status);
    headers.forEach(response::putHeader);
    return HttpExecuteResponse.builder()
        .response(response.build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }

  private static String escaped(String key) {
    return key.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {}
}
