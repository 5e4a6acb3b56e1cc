package io.copydesk.tools.corpus;

import io.copydesk.tools.extract.ObjectLines;
import io.copydesk.tools.extract.PageFile;
import io.copydesk.tools.extract.PageFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages on disk, to be read one by one: those of a corpus with their truth, others without.
 *
 * @param name the folder's or file's name
 * @param pages the pages, in order
 */
public record PageSet(String name, List<Entry> pages) {
  private static final String TRUTH = "truth.jsonl";
  private static final String LIKE = "{\"file\": \"a.html\", \"articleBody\": \"…\"}";

  /** A page and what is known of it. */
  public record Entry(PageFile file, @Nullable Truth truth) {}

  public PageSet {
    pages = List.copyOf(pages);
  }

  /** Whether the folder is a corpus: whether it has a {@code truth.jsonl}. */
  public static boolean isCorpus(Path path) {
    return Files.isRegularFile(path.resolve(TRUTH));
  }

  /**
   * The pages of a corpus, or all files at or below a path.
   *
   * @throws IOException if the truth cannot be read; the message says where
   */
  public static PageSet of(Path path) throws IOException {
    String name = String.valueOf(path.toRealPath().getFileName());
    var pages = new ArrayList<Entry>();
    if (!isCorpus(path)) {
      PageFiles.walk(path, file -> pages.add(new Entry(file, null)));
      return new PageSet(name, pages);
    }
    Path folder = path.resolve("pages");
    for (Truth truth : ObjectLines.read(path.resolve(TRUTH), LIKE, Truth::of)) {
      Path page = folder.resolve(truth.file());
      if (!Files.isRegularFile(page)) {
        throw new IOException(path.resolve(TRUTH) + " names a page that is not there: " + page);
      }
      pages.add(new Entry(PageFile.of(folder, page, Files.size(page), null), truth));
    }
    return new PageSet(name, pages);
  }
}
