package io.copydesk.tools.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.tools.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command as people see it. */
class LocalCommandTest {
  private static final String ESCAPE = "\u001b";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @BeforeEach
  void pages() throws IOException {
    Files.createDirectories(folder.resolve("sub"));
    Files.writeString(
        folder.resolve("sub/story.html"),
        LocalSystemTest.page("A headline that " + ESCAPE + "[2J tries to clear the screen"));
    Files.writeString(folder.resolve("empty.html"), "");
  }

  @Test
  void showsRecordsRejectionsAndRemovalsInAHundredColumns() {
    assertThat(run(folder.toString())).isZero();

    assertThat(out.toString())
        .contains("sub/story.html", "A headline that", "rejected", "empty: ")
        .containsPattern("sub/story.html · kept \\d+ characters, removed \\d+")
        .contains("2 pages in", "1 article, 1 rejected (empty 1), 0 dead letters")
        .doesNotContain(ESCAPE);
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void pagesComeFromWhereTheyAreSaidTo() throws IOException {
    Path origins = folder.resolveSibling(folder.getFileName() + ".jsonl");
    Files.writeString(
        origins,
        "{\"file\": \"sub/story.html\", \"url\": \"https://coast.example/2026/02/14/bridge\"}");

    assertThat(run("--origins", origins.toString(), folder.toString())).isZero();

    assertThat(out.toString()).containsPattern("story.html .* 2026-02-14  en");
    assertThat(run("--origins", "none.jsonl", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("There is no none.jsonl.");
  }

  @Test
  void throughFaultsEveryPageHasItsRecord() throws IOException {
    // So many that some meet a fault: of three requests a page, none would in one run of 100,000.
    for (int i = 0; i < 10; i++) {
      Files.writeString(folder.resolve(i + ".html"), LocalSystemTest.page("Headline " + i));
    }

    assertThat(run("--faults", "0.3", folder.toString())).as(out::toString).isZero();

    assertThat(out.toString())
        .contains("12 pages in", "11 articles, 1 rejected", "0 dead letters")
        .containsPattern("[1-9]\\d* faults: .*(throttled|timeout|slow|response|error)")
        .contains("0 pages lost");
  }

  @Test
  void moreFaultsThanThatAreNoSystem() {
    assertThat(run("--faults", "1")).isEqualTo(2);
    assertThat(err.toString()).contains("from 0 to 0.9");
  }

  @Test
  void withoutThePageThereIsNothingToStart() {
    assertThat(run("no-such-page.html")).isEqualTo(2);

    assertThat(err.toString()).contains("There is no no-such-page.html.");
  }

  @Test
  void aTakenPortIsNamed() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertThat(run("--s3-port", port, folder.toString())).isOne();

      assertThat(err.toString()).contains("127.0.0.1:" + port, "in use", "--s3-port");
    }
  }

  private int run(String... arguments) {
    return new CommandLine(new LocalCommand(folder, new Terminal(false, false, false, 80)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
