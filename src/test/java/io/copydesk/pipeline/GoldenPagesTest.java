package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.copydesk.article.RecordMap;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden pages: every page has its whole record, removals included, beside it. A page is {@code
 * src/test/resources/pages/<slug>/source.html} (or {@code .txt}), or a sample of {@code
 * events/pages}; its record is {@code src/test/resources/pages/<slug>/expected.json}. After a
 * wanted change run the tests with {@code -Dpages.update=true} and read the diff.
 */
class GoldenPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final Path SAMPLES = Path.of("events/pages");
  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final ArticlePipeline pipeline = new ArticlePipeline();

  private record Golden(String slug, Path source) {
    Path expected() {
      return PAGES.resolve(slug).resolve("expected.json");
    }
  }

  @TestFactory
  Stream<DynamicTest> pagesGiveTheirRecords() throws IOException {
    var golden = golden();
    assertThat(golden).hasSizeGreaterThanOrEqualTo(8);
    return golden.stream().map(page -> dynamicTest(page.slug(), () -> check(page)));
  }

  private void check(Golden page) throws IOException {
    var ref = new PageRef("pages", String.valueOf(page.source().getFileName()), null, null, null);
    var raw = new RawPage(ref, Files.readAllBytes(page.source()), null, null, null, null);
    String record = JSON.toJson(RecordMap.of(pipeline.process(raw))) + "\n";
    if (Boolean.getBoolean("pages.update")) {
      Files.createDirectories(PAGES.resolve(page.slug()));
      Files.writeString(page.expected(), record, UTF_8);
    }
    assertThat(page.expected()).exists();
    assertThat(record).isEqualTo(Files.readString(page.expected(), UTF_8));
  }

  private static List<Golden> golden() throws IOException {
    var all = new ArrayList<Golden>();
    try (var samples = Files.list(SAMPLES)) {
      samples
          .filter(Files::isRegularFile)
          .map(p -> new Golden(slug(String.valueOf(p.getFileName())), p))
          .forEach(all::add);
    }
    if (Files.isDirectory(PAGES)) {
      try (var sources = Files.walk(PAGES, 2)) {
        sources
            .filter(p -> String.valueOf(p.getFileName()).startsWith("source."))
            .map(p -> new Golden(String.valueOf(p.getName(p.getNameCount() - 2)), p))
            .forEach(all::add);
      }
    }
    all.sort((a, b) -> a.slug().compareTo(b.slug()));
    return all;
  }

  private static String slug(String fileName) {
    return fileName.substring(0, fileName.lastIndexOf('.'));
  }
}
