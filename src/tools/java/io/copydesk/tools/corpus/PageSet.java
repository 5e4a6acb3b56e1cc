package io.copydesk.tools.corpus;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.copydesk.tools.extract.PageFile;
import io.copydesk.tools.extract.PageFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    int number = 0;
    for (String line :
        Files.readString(path.resolve(TRUTH), StandardCharsets.UTF_8).split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        Truth truth = truth(path, number, line);
        Path page = folder.resolve(truth.file());
        if (!Files.isRegularFile(page)) {
          throw new IOException(path.resolve(TRUTH) + ", line " + number + ": no page " + page);
        }
        pages.add(new Entry(PageFile.of(folder, page, Files.size(page), null), truth));
      }
    }
    return new PageSet(name, pages);
  }

  private static Truth truth(Path corpus, int number, String line) throws IOException {
    try {
      return Truth.of(JsonParser.parseString(line).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException | NullPointerException e) {
      throw new IOException(
          corpus.resolve(TRUTH) + ", line " + number + " is no JSON object with a file.", e);
    }
  }
}
