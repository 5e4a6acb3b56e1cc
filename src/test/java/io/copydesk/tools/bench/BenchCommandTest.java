package io.copydesk.tools.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Outcome;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.pipeline.ArticlePipeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
  private final StringWriter out = new StringWriter();

  @Test
  void tellsThePipelinesTimeAsAMultipleOfTheParse(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.html"), "<p>One page.</p>".repeat(500));
    Files.writeString(folder.resolve("b.html"), "<p>Another page.</p>".repeat(500));
    Files.write(folder.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26});
    int status = run("--rounds", "1", "--seconds", "0.02", folder.toString());
    assertThat(status).isZero();
    assertThat(out.toString())
        .contains("2 pages, ")
        .contains("Jsoup.parse ")
        .contains("  decode", "  parse", "  clean", "  metadata", "  assemble")
        .containsPattern("the pipeline takes \\d+\\.\\d\\d times the parse");
  }

  @Test
  void pagesOfAnySizeAreArticles() {
    byte[] page = SizedPage.of(100_000);
    assertThat(page).hasSizeBetween(95_000, 105_000).isEqualTo(SizedPage.of(100_000));
    var ref = new PageRef("bench", "page.html", null, null, null);
    assertThat(new ArticlePipeline().process(new RawPage(ref, page, null, null, null, null)))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void refusesToMeasureNothing(@TempDir Path folder) {
    assertThat(run(folder.toString())).isEqualTo(2);
  }

  private int run(String... args) {
    return new CommandLine(new BenchCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(args);
  }
}
