package io.copydesk.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The pages that the sample events speak of. */
final class SamplePages {
  static final Path FOLDER = EventFile.FOLDER.resolve("pages");

  private SamplePages() {}

  /** The files by their entity tags, which S3 makes of the bytes. */
  static Map<String, Path> byETag() {
    var pages = new TreeMap<String, Path>();
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        pages.put(eTag(Files.readAllBytes(file)), file);
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String eTag(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
