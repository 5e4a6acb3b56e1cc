package io.copydesk.tools.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void pages() throws IOException {
    for (String name : List.of("b.html", "a/2.html", "a/1.html", "a/deep/er/3.html", "c.txt.gz")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void givesTheFilesOfAllFoldersByName() {
    assertThat(keys(folder))
        .containsExactly("a/1.html", "a/2.html", "a/deep/er/3.html", "b.html", "c.txt.gz");
  }

  @Test
  void sortsAFolderTooLargeToHoldInRuns() {
    var found = new ArrayList<PageFile>();
    PageFiles.walk(folder, found::add, 1);
    assertThat(found)
        .extracting(file -> file.ref().key())
        .containsExactlyInAnyOrder(
            "a/1.html", "a/2.html", "a/deep/er/3.html", "b.html", "c.txt.gz");
  }

  @Test
  void namesASingleFileByItsFolder() {
    var found = new ArrayList<PageFile>();
    PageFiles.walk(folder.resolve("a/1.html"), found::add);
    assertThat(found)
        .singleElement()
        .satisfies(file -> {
          assertThat(file.ref().bucket()).isEqualTo(folder.resolve("a").toString());
          assertThat(file.ref().key()).isEqualTo("1.html");
          assertThat(file.size()).isEqualTo(8);
        });
  }

  @Test
  void followsLinksToFilesAndTheGivenFolderButNoOthers() throws IOException {
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("d.html"), folder.resolve("b.html"));
    Path link = Files.createSymbolicLink(folder.resolve("a/given"), folder.resolve("a/deep"));
    assertThat(keys(folder)).contains("d.html").noneMatch(key -> key.startsWith("a/loop/"));
    assertThat(keys(link)).containsExactly("er/3.html");
  }

  @Test
  void givesWhatCannotBeLookedAtWithItsFault() throws IOException {
    Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("gone"));
    var found = new ArrayList<PageFile>();
    PageFiles.walk(folder, found::add);
    assertThat(found)
        .filteredOn(file -> file.ref().key().equals("broken"))
        .singleElement()
        .extracting(PageFile::fault)
        .isInstanceOf(NoSuchFileException.class);
  }

  private static List<String> keys(Path root) {
    var keys = new ArrayList<String>();
    PageFiles.walk(root, file -> keys.add(file.ref().key()));
    return keys;
  }
}
