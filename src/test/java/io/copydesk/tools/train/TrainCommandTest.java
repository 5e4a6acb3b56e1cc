package io.copydesk.tools.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import io.copydesk.clean.model.TreeModel;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.TextVectors;
import io.copydesk.parse.Label;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainCommandTest {
  private static final int PAGES = 12;

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
      return TreeModel.read(in);
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
