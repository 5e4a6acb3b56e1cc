package io.copydesk.tools.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.copydesk.tools.corpus.TestCorpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ScoreCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void scoresWhatIsExtracted() throws IOException {
    assertThat(run(TestCorpus.write(folder).toString(), "--worst", "1")).isZero();
    assertThat(out.toString())
        .contains("news: 2 pages", "body 1.0000", "rejected 1.0000", "rejected: not-an-article 1")
        .containsPattern("\n  (story|menu)\\.html ");
  }

  @Test
  void scoresRecordsThatAreThere() throws IOException {
    Path corpus = TestCorpus.write(folder);
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"source":{"key":"story.html"},"articleBody":"Nothing of it.","extraction":{"confidence":0.5}}
        {"source":{"key":"menu.html"},"rejected":{"reason":"empty"}}
        """,
        UTF_8);
    assertThat(run(corpus.toString(), "--json", "--records", folder.toString())).isZero();
    var card = JsonParser.parseString(out.toString()).getAsJsonArray().get(0).getAsJsonObject();
    assertThat(card.getAsJsonObject("figures").get("body").getAsDouble()).isZero();
    assertThat(card.getAsJsonObject("rejected").get("empty").getAsInt()).isOne();
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(run(TestCorpus.write(folder).toString(), "--records", folder.toString())).isOne();
    assertThat(err.toString()).contains("There are no records ");
  }

  private int run(String... args) {
    return new CommandLine(new ScoreCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
