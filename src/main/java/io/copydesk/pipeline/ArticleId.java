package io.copydesk.pipeline;

import io.copydesk.article.SourceObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names an article: two pages with the same canonical URL are one article. */
final class ArticleId {
  private ArticleId() {}

  /** The first 128 bits of SHA-256 over the canonical URL, else over bucket and key, in hex. */
  static String of(@Nullable String canonicalUrl, SourceObject source) {
    String name =
        canonicalUrl != null ? canonicalUrl : "s3://" + source.bucket() + "/" + source.key();
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
