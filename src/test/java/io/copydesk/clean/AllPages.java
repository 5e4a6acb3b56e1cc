package io.copydesk.clean;

import io.copydesk.article.Verdict;
import io.copydesk.decode.Decoder;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.PageParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All pages that properties are tried on: the samples, the golden pages, and with {@code
 * -Dpages.more=DIR} (several parted by the path separator) any others.
 */
final class AllPages {
  private AllPages() {}

  /** Files of pages. */
  static List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    add(files, Path.of("events/pages"), "");
    add(files, Path.of("src/test/resources/pages"), "source.");
    for (String more : System.getProperty("pages.more", "").split(java.io.File.pathSeparator)) {
      if (!more.isBlank()) {
        add(files, Path.of(more), "");
      }
    }
    return files;
  }

  private static void add(List<Path> files, Path folder, String prefix) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
          .sorted()
          .forEach(files::add);
    }
  }

  /** The page of a file; null where it cannot be decoded or parsed. */
  static @Nullable Page page(Path file) {
    try {
      var ref = new PageRef("pages", file.toString(), null, null, null);
      var raw = new RawPage(ref, Files.readAllBytes(file), null, null, null, null);
      return new Decoder().decode(raw).then(new PageParser()::parse)
              instanceof Verdict.Passed<Page>(Page page)
          ? page
          : null;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
