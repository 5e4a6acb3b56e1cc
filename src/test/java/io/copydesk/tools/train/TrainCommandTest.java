package io.copydesk.tools.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.copydesk.clean.model.TreeFile;
import io.copydesk.clean.model.TreeModel;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.TextVectors;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.tools.corpus.Sample;
import io.copydesk.tools.corpus.Truth;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {
  private static final int PAGES = 12;

  private static final String LAMP =
      """
      Heron Lamp

      $89.00

      A lamp for the desk that bends where you need it and stays there.

      Add to cart

      """;

  private static final PageRef PAGE = new PageRef("ours", "page.txt", null, null, null);

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void trainsModelsThatTheCleanerReads() throws IOException {
    Path corpus = corpus();
    Path models = folder.resolve("models");
    Path records = folder.resolve("records");

    int status = run("--text", corpus, "--out", models, "--folds", "2", "--records", records);

    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(out.toString()).contains("plain ours: body ").contains("folds ours: body ");
    assertThat(Files.readAllLines(records.resolve("ours.jsonl"))).hasSize(PAGES);
    var caption = read(models.resolve(TextModels.resource(Label.CAPTION)));
    assertThat(caption.features()).isEqualTo(TextVectors.SECOND);
    var body = read(models.resolve(TextModels.FIRST_BODY));
    assertThat(body.features()).isEqualTo(TextVectors.FIRST);
    assertThat(body.note()).isEqualTo(PAGES + " pages");
  }

  @Test
  void learnsWhatIsNoArticleFromPagesThatAreNone() throws IOException {
    Path models = folder.resolve("models");
    Path corpus = corpus();

    int status = run("--text", corpus, "--flatten", lists(), "--out", models, "--folds", "0");

    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    assertThat(out.toString()).contains("plain lists: rejected ");
    var body = read(models.resolve(TextModels.FIRST_BODY));
    assertThat(body.note()).isEqualTo(PAGES + " pages");
    assertThat(article(models, Files.readString(corpus.resolve("pages/1.txt")))).isGreaterThan(0.5);
    assertThat(article(models, LAMP.repeat(12))).isLessThan(0.5);
  }

  /** How likely a text is an article by models that were written to a folder. */
  private static double article(Path models, String text) throws IOException {
    var raw = new RawPage(PAGE, text.getBytes(StandardCharsets.UTF_8), null, null, null, null);
    var truth = Truth.of(new Gson().fromJson("{\"file\": \"page.txt\"}", JsonObject.class));
    if (new Sample("ours", "site.example", truth, raw).page() instanceof TextPage page) {
      var look =
          new TextVectors(page)
              .look(
                  read(models.resolve(TextModels.FIRST_BODY)),
                  read(models.resolve(TextModels.FIRST_HEADLINE)),
                  read(models.resolve(TextModels.FIRST_CAPTION)));
      return read(models.resolve(TextModels.ARTICLE)).score(look.article());
    }
    throw new AssertionError("Not taken for text.");
  }

  @Test
  void saysWhatItLacks() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("--text");
    assertThat(run("--text", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("There is no truth.jsonl in ");
  }

  private int run(Object... arguments) {
    return new CommandLine(new TrainCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(List.of(arguments).stream().map(String::valueOf).toArray(String[]::new));
  }

  private static TreeModel read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return TreeFile.read(in);
    }
  }

  /** Pages of twelve sites, alike but for their numbers. */
  private Path corpus() throws IOException {
    Path corpus = folder.resolve("ours");
    Files.createDirectories(corpus.resolve("pages"));
    var truth = new StringBuilder();
    for (int i = 0; i < PAGES; i++) {
      String headline = "Ferry " + i + " crosses the river for the last time";
      String caption = "Ferry " + i + " on its way to the other bank in June. Photo: Jan Roder/AFP";
      String body = paragraphs(i);
      Files.writeString(
          corpus.resolve("pages/" + i + ".txt"),
          "Home\nNews\n" + headline + "\nBy Ada Moor\n" + caption + "\n" + body + "\nShare this\n");
      truth
          .append(
              new Gson()
                  .toJson(
                      Map.of(
                          "file",
                          i + ".txt",
                          "url",
                          "https://site" + i + ".example/ferry",
                          "headline",
                          headline,
                          "author",
                          List.of("Ada Moor"),
                          "articleBody",
                          body,
                          "image",
                          List.of(Map.of("caption", caption)))))
          .append('\n');
    }
    Files.writeString(corpus.resolve("truth.jsonl"), truth);
    return corpus;
  }

  /** Shops of twelve sites, as HTML. */
  private Path lists() throws IOException {
    Path corpus = folder.resolve("lists");
    Files.createDirectories(corpus.resolve("pages"));
    var truth = new StringBuilder();
    for (int i = 0; i < PAGES; i++) {
      String lamps = LAMP.strip().replace("\n\n", "</p><p>");
      Files.writeString(
          corpus.resolve("pages/" + i + ".html"),
          "<html><title>Lamps</title><body>"
              + ("<p>" + lamps + "</p>").repeat(12)
              + "</body></html>");
      var line =
          Map.of(
              "file", i + ".html", "url", "https://shop" + i + ".example/lamps", "article", false);
      truth.append(new Gson().toJson(line)).append('\n');
    }
    Files.writeString(corpus.resolve("truth.jsonl"), truth);
    return corpus;
  }

  private static String paragraphs(int page) {
    var body = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      body.append("The ferry with the number ")
          .append(page)
          .append(" made its crossing ")
          .append(i);
      body.append(
          " at noon, and nobody on either bank of the river had anything to say of it.\n\n");
    }
    return body.toString().strip();
  }
}
