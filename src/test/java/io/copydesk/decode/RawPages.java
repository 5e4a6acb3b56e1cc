package io.copydesk.decode;

import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Raw pages for tests. */
final class RawPages {
  private RawPages() {}

  static RawPage of(byte[] bytes, @Nullable String contentType, @Nullable String contentEncoding) {
    var ref = new PageRef("pages", "page", null, null, null);
    return new RawPage(ref, bytes, contentType, contentEncoding, null, null);
  }

  static RawPage of(byte[] bytes) {
    return of(bytes, null, null);
  }

  static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
