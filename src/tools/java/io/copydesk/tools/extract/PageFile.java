package io.copydesk.tools.extract;

import io.copydesk.article.Rejection;
import io.copydesk.article.SourceObject;
import io.copydesk.article.Verdict;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is a page, or that could not be looked at.
 *
 * @param path where it is
 * @param ref the folder as bucket, the path below it as key
 * @param size its bytes when it was found
 * @param fault why the file, or a folder, could not be looked at
 */
public record PageFile(Path path, PageRef ref, long size, @Nullable IOException fault) {

  /** A file below {@code root}. */
  public static PageFile of(Path root, Path path, long size, @Nullable IOException fault) {
    Path below = path.equals(root) ? path.getFileName() : root.relativize(path);
    Path folder = path.equals(root) ? root.getParent() : root;
    String separator = path.getFileSystem().getSeparator();
    return new PageFile(
        path,
        new PageRef(
            folder == null ? "." : folder.toString(),
            String.valueOf(below).replace(separator, "/"),
            null,
            null,
            null),
        size,
        fault);
  }

  /**
   * The file's bytes, or a refusal of more than {@code maxBytes}.
   *
   * @throws IOException when the file can't be read
   */
  public Verdict<RawPage> read(int maxBytes) throws IOException {
    if (fault != null) {
      throw fault;
    }
    if (size > maxBytes) {
      return tooLarge(maxBytes);
    }
    try (var in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(maxBytes + 1); // the file may have grown meanwhile
      return bytes.length > maxBytes
          ? tooLarge(maxBytes)
          : Verdict.passed(new RawPage(ref, bytes, null, null, null, null));
    }
  }

  private static Verdict<RawPage> tooLarge(int maxBytes) {
    return Verdict.refused(
        Rejection.Reason.TOO_LARGE, "The file has more than " + maxBytes + " bytes.");
  }

  /** The page object that the file stands for, as far as it is known without reading it. */
  SourceObject source() {
    return new SourceObject(
        ref.bucket(), ref.key(), null, null, null, size, null, null, null, null);
  }
}
