package io.copydesk.tools.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.copydesk.article.Outcome;
import io.copydesk.fetch.RawPage;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.tools.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
  private static final String STORY =
      """
      <html lang="en"><head><title>Ferry back in service</title></head><body><article>
      <h1>Ferry back in service</h1>
      <p>The ferry between the two islands is back in service after a week of storms, and the first
      passengers crossed on Tuesday morning with a band on the quay to welcome them home.</p>
      <p>Its operator said that the engine had been overhauled, that the timetable of the summer
      stays as it was, and that tickets bought for the lost days remain good until the autumn.</p>
      <p>Farmers, who had to keep their milk, were promised a second crossing every evening until
      the tanks are empty, the mayor told a meeting in the village hall.</p>
      </article></body></html>
      """;

  private static final Terminal NO_TERMINAL = new Terminal(false, false, false, 80);

  @TempDir private Path folder;
  private Path pages;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void pages() throws IOException {
    pages = Files.createDirectories(folder.resolve("pages"));
  }

  @Test
  void explainsWhereEachFieldCameFrom() throws IOException {
    page("b.html", STORY.replace("</head>", "<meta name=author content='Anna Berg'></head>"));
    assertThat(run(pages, "--explain")).isZero();
    assertThat(out.toString())
        .contains("headline: Ferry back in service")
        .containsPattern("From h1 with 2 sources that say the same: all that was found agrees")
        .containsPattern("\\* +\\d\\.\\d\\d +author +Anna Berg")
        .contains("datePublished: not known")
        .contains("No source speaks of it.");
  }

  @Test
  void writesALineForEachFileInTheOrderOfTheirNames() throws IOException {
    page("b.html", STORY);
    page("a/deep/a ferry+ü.html", STORY);
    Files.createFile(pages.resolve(".DS_Store"));
    try (var gzip = new GZIPOutputStream(Files.newOutputStream(pages.resolve("c.html.gz")))) {
      gzip.write(STORY.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(run(pages)).isZero();

    var records = lines(out.toString());
    assertThat(records)
        .extracting(ExtractCommandTest::key)
        .containsExactly(".DS_Store", "a/deep/a ferry+ü.html", "b.html", "c.html.gz");
    assertThat(records)
        .filteredOn(line -> line.has("articleBody"))
        .hasSize(3)
        .allSatisfy(line ->
            assertThat(line.get("articleBody").getAsString())
                .contains("a band on the quay")
                .contains("the tanks are empty"));
    assertThat(records.getFirst().getAsJsonObject("rejected").get("reason").getAsString())
        .isEqualTo("empty");
    assertThat(err.toString()).contains("4 pages in ").contains("3 articles, 1 rejected (empty 1)");
  }

  @Test
  void givesTheSameOutputHoweverManyThreadsWork() throws IOException {
    for (int i = 0; i < 40; i++) {
      page("page" + i + ".html", STORY.replace("ferry", "ferry " + i));
    }
    run(pages, "--threads", "1", "--quiet");
    String one = out.toString();
    out.getBuffer().setLength(0);
    run(pages, "--threads", "7", "--quiet");
    assertThat(out).hasToString(one);
    assertThat(lines(one)).hasSize(40);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void doesNotTakeItsOwnOutputForAPage() throws IOException {
    page("a.html", STORY);
    Path records = pages.resolve("records.jsonl");
    assertThat(run(pages, "--out", records.toString())).isZero();
    assertThat(run(pages, "--out", records.toString())).isZero();
    assertThat(lines(Files.readString(records)))
        .extracting(ExtractCommandTest::key)
        .containsExactly("a.html");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aPageThatBreaksTheEngineGivesALineThatSaysWhyAndTakesNothingElseDown() throws IOException {
    page("a.html", STORY);
    page("deep.html", STORY);
    page("poison.html", STORY);
    page("z.html", STORY);
    var pipeline = new ArticlePipeline();
    int status =
        run(
            raw ->
                switch (raw.ref().key()) {
                  case "poison.html" -> throw new IllegalStateException("\"no\"\nway");
                  case "deep.html" -> throw new StackOverflowError();
                  default -> pipeline.process(raw);
                },
            pages.toString());

    assertThat(status).isEqualTo(1);
    var records = lines(out.toString());
    assertThat(records).hasSize(4);
    assertThat(records.get(1).getAsJsonObject("failed").get("error").getAsString())
        .startsWith("StackOverflowError");
    assertThat(records.get(2).getAsJsonObject("failed").get("error").getAsString())
        .startsWith("IllegalStateException: \"no\"\nway (at ");
    assertThat(records.get(3).has("articleBody")).isTrue();
    assertThat(err.toString()).contains("2 articles, 0 rejected, 2 failed");
  }

  @Test
  void refusesAFileOverTheLimitWithoutReadingIt() throws IOException {
    try (var file = new RandomAccessFile(pages.resolve("big.html").toFile(), "rw")) {
      file.setLength(10L << 30);
    }
    assertThat(run(pages)).isZero();
    assertThat(lines(out.toString()))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.getAsJsonObject("rejected").get("reason").getAsString())
              .isEqualTo("too-large");
          assertThat(line.getAsJsonObject("source").get("size").getAsLong()).isEqualTo(10L << 30);
        });
  }

  @Test
  void aFileThatCannotBeReadFailsAlone() throws IOException {
    page("a.html", STORY);
    Files.createSymbolicLink(pages.resolve("gone.html"), pages.resolve("nowhere"));
    assertThat(run(pages)).isEqualTo(1);
    assertThat(lines(out.toString()).get(1).getAsJsonObject("failed").get("error").getAsString())
        .startsWith("NoSuchFileException");
  }

  @Test
  void wrongUsageIsTold() {
    assertThat(run(folder.resolve("nowhere"))).isEqualTo(2);
    assertThat(run(pages, "--threads", "0")).isEqualTo(2);
    assertThat(err.toString())
        .contains("There is no ")
        .contains("--threads", "'0' is not a number of 1 or more");
  }

  @Test
  void anOutputThatCannotBeWrittenEndsTheRun() throws IOException {
    page("a.html", STORY);
    assertThat(run(pages, "--out", folder.resolve("no/such/folder").toString())).isEqualTo(1);

    var command =
        new CommandLine(new ExtractCommand(() -> new ArticlePipeline()::process, NO_TERMINAL));
    command.setErr(new PrintWriter(err));
    command.setOut(new PrintWriter(new ClosedStream(), true, StandardCharsets.UTF_8));
    assertThat(command.execute(pages.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("standard output is closed");
  }

  @Test
  void takesWhereFilesCameFromOutOfAFile() throws IOException {
    page("a/ferry.html", STORY);
    page("other.html", STORY);
    Path origins = folder.resolve("origins.jsonl");
    Files.writeString(
        origins,
        """
        {"file": "a/ferry.html", "url": "https://bay.example/2026/03/02/ferry", \
        "fetchedAt": "2026-03-03T08:00:00Z"}

        {"file": "gone.html", "url": null}
        """);

    assertThat(run(pages, "--origins", origins.toString())).isZero();

    var records = lines(out.toString());
    var source = records.getFirst().getAsJsonObject("source");
    assertThat(source.get("url").getAsString()).isEqualTo("https://bay.example/2026/03/02/ferry");
    assertThat(source.get("fetchedAt").getAsString()).isEqualTo("2026-03-03T08:00:00Z");
    assertThat(records.getFirst().get("datePublished").getAsString()).isEqualTo("2026-03-02");
    assertThat(records.getLast().getAsJsonObject("source").has("url")).isFalse();
  }

  @Test
  void saysWhichLineOnOriginsIsWrong() throws IOException {
    page("a.html", STORY);
    Path origins = folder.resolve("origins.jsonl");
    for (String line :
        List.of("[]", "{\"file\": \"a.html\", \"fetchedAt\": \"yesterday\"}", "{\"url\": \"x\"}")) {
      Files.writeString(origins, "{\"file\": \"b.html\"}\n" + line + "\n");

      assertThat(run(pages, "--origins", origins.toString())).as(line).isEqualTo(2);
      assertThat(err.toString()).contains("origins.jsonl, line 2 is not like");
    }
    assertThat(run(pages, "--origins", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("There is no ");
  }

  private int run(Path root, String... options) {
    var args = new ArrayList<>(List.of(options));
    args.add(root.toString());
    return run(new ArticlePipeline()::process, args.toArray(String[]::new));
  }

  private int run(Function<RawPage, Outcome> pipeline, String... args) {
    return new CommandLine(new ExtractCommand(() -> pipeline, NO_TERMINAL))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private void page(String name, String content) throws IOException {
    Path file = pages.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static List<JsonObject> lines(String text) {
    return text.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
  }

  private static String key(JsonObject line) {
    return line.getAsJsonObject("source").get("key").getAsString();
  }

  /** A pipe whose reader has gone. */
  private static final class ClosedStream extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
