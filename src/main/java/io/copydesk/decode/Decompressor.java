package io.copydesk.decode;

import io.copydesk.article.Rejection.Reason;
import io.copydesk.article.Verdict;
import io.copydesk.deadline.Deadline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes gzip and deflate, up to a limit of bytes. The content decides, then the header. */
final class Decompressor {
  /** A gzip file uploaded with Content-Encoding gzip is compressed twice; no honest page thrice. */
  private static final int MAX_LAYERS = 2;

  /** How much larger than its compressed bytes a page is, about. */
  private static final int RATIO = 5;

  private final long maxBytes;

  Decompressor(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  Verdict<byte[]> inflate(byte[] stored, @Nullable String contentEncoding) {
    String encoding =
        contentEncoding == null ? "" : contentEncoding.strip().toLowerCase(Locale.ROOT);
    byte[] bytes = stored;
    try {
      for (int layer = 0; layer < MAX_LAYERS && isGzip(bytes); layer++) {
        bytes = read(new GZIPInputStream(new ByteArrayInputStream(bytes)), bytes.length);
      }
      if (encoding.equals("deflate") && isZlib(bytes)) {
        bytes = read(new InflaterInputStream(new ByteArrayInputStream(bytes)), bytes.length);
      }
    } catch (LimitExceeded e) {
      return Verdict.refused(
          Reason.INFLATED_TOO_LARGE,
          "Decompressed, the page has more than " + maxBytes + " bytes.");
    } catch (IOException e) {
      return Verdict.refused(
          Reason.CORRUPT_COMPRESSION, "The compressed content is damaged or cut short.");
    }
    if (encoding.equals("br") || encoding.equals("zstd") || encoding.equals("compress")) {
      return Verdict.refused(
          Reason.UNSUPPORTED_TYPE,
          "Content-Encoding " + encoding + " is not read; upload gzip or plain.");
    }
    if (bytes.length > maxBytes) {
      return Verdict.refused(
          Reason.INFLATED_TOO_LARGE, "The page has more than " + maxBytes + " bytes.");
    }
    return bytes.length == 0
        ? Verdict.refused(Reason.EMPTY, "Decompressed, the object has no bytes.")
        : Verdict.passed(bytes);
  }

  private byte[] read(InputStream in, int compressed) throws IOException {
    try (in) {
      var out = new ByteArrayOutputStream((int) Math.min(maxBytes, (long) RATIO * compressed));
      var buffer = new byte[16_384];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        Deadline.check();
        if (out.size() + (long) n > maxBytes) {
          throw new LimitExceeded();
        }
        out.write(buffer, 0, n);
      }
      return out.toByteArray();
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }

  private static boolean isZlib(byte[] bytes) {
    return bytes.length > 2
        && (bytes[0] & 0x0f) == 8
        && (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
  }

  private static final class LimitExceeded extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
