package io.copydesk.tools.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.copydesk.clean.Cleaner;
import io.copydesk.tools.corpus.TestCorpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RulesCommandTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void listsEveryRuleWithItsRationale() {
    assertThat(run()).isZero();
    assertThat(new Cleaner().rules())
        .hasSizeGreaterThan(30)
        .allSatisfy(rule ->
            assertThat(out.toString()).contains(rule.id() + "\n").contains(rule.rationale()));
  }

  @Test
  void countsHowOftenRulesFire() throws IOException {
    Path pages = TestCorpus.write(folder).resolve("pages");
    assertThat(run(pages.toString())).isZero();
    assertThat(out.toString())
        .containsPattern("repeat +1 +1 +1\\d\\d\n")
        .containsPattern("cookie-notice +0 +0 +0\n")
        .doesNotContain("Worth", "Flattened text");
  }

  @Test
  void tellsWhatAVetoIsWorthWhereTheTruthIsKnown() throws IOException {
    assertThat(run("--json", TestCorpus.write(folder).toString())).isZero();
    JsonObject repeat = rule("repeat");
    assertThat(repeat.getAsJsonObject("fired").get("pages").getAsInt()).isOne();
    assertThat(worth(repeat)).isBetween(.05, .3);
    assertThat(worth(rule("cookie-notice"))).isZero();
    assertThat(rule("navigation").has("worth")).isFalse();
  }

  @Test
  void saysWhatIsWrongWithACorpus() throws IOException {
    Path corpus = TestCorpus.write(folder);
    Files.delete(corpus.resolve("pages/menu.html"));
    assertThat(run(corpus.toString())).isOne();
    assertThat(err.toString()).contains("truth.jsonl names a page that is not there: ");
    Files.writeString(corpus.resolve("truth.jsonl"), "{'articleBody': 'no file'}");
    assertThat(run(corpus.toString())).isOne();
    assertThat(err.toString()).contains("truth.jsonl, line 1 is not like {");
    assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
  }

  private JsonObject rule(String id) {
    for (JsonElement row : JsonParser.parseString(out.toString()).getAsJsonArray()) {
      var rule = row.getAsJsonObject();
      if (rule.get("id").getAsString().equals(id)
          && rule.get("pages").getAsString().equals("html")) {
        return rule;
      }
    }
    throw new AssertionError("no " + id);
  }

  private static double worth(JsonObject rule) {
    return rule.getAsJsonObject("worth").getAsJsonObject("news").get("body").getAsDouble();
  }

  private int run(String... args) {
    return new CommandLine(new RulesCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
