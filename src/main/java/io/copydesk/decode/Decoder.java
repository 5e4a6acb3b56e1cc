package io.copydesk.decode;

import io.copydesk.article.Rejection.Reason;
import io.copydesk.article.Verdict;
import io.copydesk.fetch.RawPage;
import java.util.Optional;

/** Bytes to text: compression, then what the content is, then its charset. Thread-safe. */
public final class Decoder {
  private final Decompressor decompressor;

  /** A decoder with the default limits. */
  public Decoder() {
    this(DecodeLimits.DEFAULT);
  }

  /** A decoder that refuses what grows beyond {@code limits}. */
  public Decoder(DecodeLimits limits) {
    decompressor = new Decompressor(limits.maxInflatedBytes());
  }

  /** Decodes a page, or refuses one that holds no text. */
  public Verdict<DecodedPage> decode(RawPage raw) {
    if (raw.bytes().length == 0) {
      return Verdict.refused(Reason.EMPTY, "The object has no bytes.");
    }
    return decompressor
        .inflate(raw.bytes(), raw.contentEncoding())
        .then(bytes -> decode(bytes, raw));
  }

  private static Verdict<DecodedPage> decode(byte[] bytes, RawPage raw) {
    Optional<String> format = BinaryFormat.of(bytes);
    if (format.isPresent()) {
      return Verdict.refused(
          Reason.UNSUPPORTED_TYPE, "The content is " + format.get() + ", not a page of text.");
    }
    var choice = CharsetChoice.of(bytes, raw.contentType());
    String text = choice.decode(bytes);
    if (text.isBlank()) {
      return Verdict.refused(Reason.EMPTY, "The object holds nothing but blanks.");
    }
    if (ControlCharacters.abound(text)) {
      return Verdict.refused(
          Reason.UNSUPPORTED_TYPE, "The content is binary: control characters abound.");
    }
    return Verdict.passed(
        new DecodedPage(
            text, choice.charset().name(), choice.source(), raw.sourceUrl(), raw.fetchedAt()));
  }
}
