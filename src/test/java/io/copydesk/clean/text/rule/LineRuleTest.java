package io.copydesk.clean.text.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.Signal;
import io.copydesk.clean.text.LabelledPage;
import io.copydesk.clean.text.TextCleaner;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.TextVectors;
import io.copydesk.parse.passage.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule takes what it is for and leaves what only looks like it. Each has a page of its own
 * whose lines begin with {@code +} where the rule must decide and with {@code -} where it must not,
 * and with a bar behind that where no empty line stands above.
 */
class LineRuleTest {
  private static final Path FOLDER = LabelledPage.FOLDER.resolve("rule");

  /** Rules that need what the models say; the others are tried with models that know nothing. */
  private static final Set<String> LEARNED =
      Set.of("headline", "byline", "dateline", "standfirst", "credit", "caption");

  /** Rules for lines that models must keep which keep no sentence. */
  private static final Set<String> UNPROSAIC = Set.of("last-fragment", "staff");

  private static TextCleaner cleaner(String rule) {
    if (LEARNED.contains(rule)) {
      return new TextCleaner();
    }
    var prose = new OneFeature(TextVectors.FIRST, "prose", value -> value > 0);
    var nothing = new OneFeature(TextVectors.FIRST, "words", _ -> false);
    boolean all = UNPROSAIC.contains(rule);
    var kept = new OneFeature(TextVectors.SECOND, "first-body", value -> all || value > 0.5);
    var title = new OneFeature(TextVectors.FIRST, "title-lead", value -> value == 0);
    var headline = new OneFeature(TextVectors.SECOND, "title-lead", value -> value == 0);
    var none = new OneFeature(TextVectors.SECOND, "words", _ -> false);
    Map<Label, Scorer> fields = new HashMap<>();
    TextModels.FIELDS.forEach(field -> fields.put(field, none));
    fields.put(Label.HEADLINE, headline);
    if (rule.equals("standfirst-other")) {
      fields.put(Label.LEAD, new OneFeature(TextVectors.SECOND, "prose", value -> value > 0));
    }
    var choice = new OneFeature(TextVectors.TITLE, "likeliest", value -> value == 1);
    var summary = new OneFeature(TextVectors.SUMMARY, "opening", value -> value == 1);
    return new TextCleaner(
        new TextModels(prose, title, nothing, kept, fields, choice, summary, prose));
  }

  /** Looks at one feature alone. */
  private record OneFeature(List<String> features, String name, DoublePredicate is)
      implements Scorer {
    @Override
    public double score(float[] vector) {
      return is.test(vector[features.indexOf(name)]) ? 0.9 : 0.01;
    }

    @Override
    public List<Signal> weightiest(float[] vector, int most) {
      return List.of();
    }
  }

  static Stream<String> rules() {
    return Rules.ALL.stream().map(LineRule::id);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void takesWhatItIsForAndNothingElse(String rule) throws IOException {
    List<String> page = Files.readAllLines(FOLDER.resolve(rule + ".txt"));
    assertThat(page).anyMatch(line -> line.startsWith("+")).anyMatch(line -> line.startsWith("-"));
    var text = new StringBuilder();
    for (String line : page) {
      text.append(line.charAt(1) == '|' ? "\n" : "\n\n").append(line.substring(2));
    }

    List<@Nullable String> rulings = cleaned(cleaner(rule), text.toString()).rules();

    assertThat(rulings).hasSameSizeAs(page);
    for (int i = 0; i < page.size(); i++) {
      if (page.get(i).startsWith("+")) {
        assertThat(rulings.get(i)).as(page.get(i)).isEqualTo(rule);
      } else if (page.get(i).startsWith("-")) {
        assertThat(rulings.get(i)).as(page.get(i)).isNotEqualTo(rule);
      }
    }
  }

  @Test
  void noPageIsLeftOverFromARuleThatIsGone() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(rules().toList());
    }
  }

  private static Cleaned cleaned(TextCleaner cleaner, String text) {
    return switch (cleaner.clean(LabelledPage.parse(text))) {
      case Verdict.Passed<Cleaned>(var cleaned) -> cleaned;
      case Verdict.Refused<Cleaned>(var rejection) -> throw new AssertionError(rejection);
    };
  }
}
