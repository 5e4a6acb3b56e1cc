package io.copydesk.tools.extract;

import com.google.gson.JsonObject;
import io.copydesk.aws.S3PageSource;
import io.copydesk.fetch.RawPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where files were scraped from and when: what a bucket keeps as {@code source-url} and {@code
 * fetched-at} beside an object, and a folder has no place for. Immutable.
 */
public final class Origins {
  /** Nothing is known of any file. */
  static final Origins UNKNOWN = new Origins(Map.of());

  private static final String LIKE =
      "{\"file\": \"a.html\", \"url\": \"https://…\", \"fetchedAt\":"
          + " \"2026-01-31T09:30:00Z\"}";

  private record Origin(@Nullable String url, @Nullable Instant fetchedAt) {}

  private record Named(String file, Origin origin) {}

  private final Map<String, Origin> origins;

  private Origins(Map<String, Origin> origins) {
    this.origins = Map.copyOf(origins);
  }

  /**
   * Reads a file of JSON objects, one a line: {@code file} is a page's path below its folder,
   * {@code url} and {@code fetchedAt} (ISO-8601) what is known of it; other members are passed
   * over.
   *
   * @throws IOException if it cannot be read, or a line is none; the message says which
   */
  static Origins read(Path file) throws IOException {
    var origins = new HashMap<String, Origin>();
    ObjectLines.read(file, LIKE, Origins::named)
        .forEach(named -> origins.put(named.file, named.origin));
    return new Origins(origins);
  }

  private static Named named(JsonObject line) {
    String file = member(line, "file");
    if (file == null) {
      throw new IllegalStateException("no file is named");
    }
    String fetched = member(line, "fetchedAt");
    return new Named(
        file, new Origin(member(line, "url"), fetched == null ? null : Instant.parse(fetched)));
  }

  private static @Nullable String member(JsonObject line, String name) {
    var value = line.get(name);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }

  /** The metadata that an object of a bucket has of a file, by the file's path below its folder. */
  public Map<String, String> metadata(String file) {
    Origin origin = origins.get(file);
    var metadata = new HashMap<String, String>();
    if (origin != null && origin.url() != null) {
      metadata.put(S3PageSource.SOURCE_URL, origin.url());
    }
    if (origin != null && origin.fetchedAt() != null) {
      metadata.put(S3PageSource.FETCHED_AT, origin.fetchedAt().toString());
    }
    return metadata;
  }

  /** A page with what is known of where it came from. */
  RawPage of(RawPage page) {
    Origin origin = origins.get(page.ref().key());
    return origin == null
        ? page
        : new RawPage(
            page.ref(),
            page.bytes(),
            page.contentType(),
            page.contentEncoding(),
            origin.url(),
            origin.fetchedAt());
  }
}
