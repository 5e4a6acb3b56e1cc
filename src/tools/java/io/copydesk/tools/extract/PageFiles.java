package io.copydesk.tools.extract;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Walks the files below a folder without ever holding the names of all of them. A folder's entries
 * come by name; one with more than {@value #RUN} entries comes in sorted runs of that many. Links
 * to files are followed, links to folders are not, and what is neither file nor folder is passed
 * over.
 */
public final class PageFiles {
  private static final int RUN = 1 << 16;

  private PageFiles() {}

  /** Gives every file at or below {@code root}, and every folder that could not be read. */
  public static void walk(Path root, Consumer<PageFile> visitor) {
    walk(root, visitor, RUN);
  }

  static void walk(Path root, Consumer<PageFile> visitor, int run) {
    new Walk(root, visitor, run).visit(root);
  }

  private record Walk(Path root, Consumer<PageFile> visitor, int run) {

    void visit(Path path) {
      try {
        var found = attributes(path, LinkOption.NOFOLLOW_LINKS);
        boolean link = found.isSymbolicLink();
        if (link) {
          found = attributes(path);
        }
        if (found.isRegularFile()) {
          visitor.accept(PageFile.of(root, path, found.size(), null));
        } else if (found.isDirectory() && (!link || path.equals(root))) {
          folder(path);
        }
      } catch (IOException e) {
        visitor.accept(PageFile.of(root, path, 0, e));
      } catch (DirectoryIteratorException e) {
        visitor.accept(PageFile.of(root, path, 0, e.getCause()));
      }
    }

    private void folder(Path folder) throws IOException {
      try (var entries = Files.newDirectoryStream(folder)) {
        var names = entries.iterator();
        while (names.hasNext()) {
          sortedRun(names).forEach(this::visit);
        }
      }
    }

    private List<Path> sortedRun(Iterator<Path> names) {
      var sorted = new ArrayList<Path>();
      while (sorted.size() < run && names.hasNext()) {
        sorted.add(names.next());
      }
      Collections.sort(sorted);
      return sorted;
    }

    private static BasicFileAttributes attributes(Path path, LinkOption... options)
        throws IOException {
      return Files.readAttributes(path, BasicFileAttributes.class, options);
    }
  }
}
