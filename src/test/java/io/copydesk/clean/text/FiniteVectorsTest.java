package io.copydesk.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.TextPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No feature is ever no number: trees were grown on numbers, and send anything else astray. */
class FiniteVectorsTest {
  static Stream<String> texts() throws IOException {
    try (var files = Files.walk(LabelledPage.FOLDER)) {
      var samples = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return Stream.concat(
          samples.stream().map(FiniteVectorsTest::read),
          Stream.of("—\n\n* * *\n\n✅\n\nA word.", "1", "…", "a\n".repeat(300), "© ® ™\n—\n—"));
    }
  }

  private static String read(Path file) {
    try {
      return "—\n\n" + Files.readString(file) + "\n\n✅\n\n———\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void allFeaturesAreNumbers(String text) {
    TextPage page = LabelledPage.parse(text);
    var models = TextModels.shipped();
    var vectors = new TextVectors(page);
    var look = vectors.look(models.firstBody(), models.firstHeadline(), models.firstCaption());

    for (int i = 0; i < page.lines().size(); i++) {
      finite(TextVectors.FIRST, vectors.first(i));
      finite(TextVectors.SECOND, look.lines()[i]);
    }
    finite(TextVectors.ARTICLE, look.article());
    var choices = vectors.choices(models);
    choices.titles().forEach(title -> finite(TextVectors.TITLE, title.vector()));
    choices.summaries().forEach(summary -> finite(TextVectors.SUMMARY, summary.vector()));
  }

  private static void finite(List<String> names, float[] vector) {
    for (int i = 0; i < vector.length; i++) {
      assertThat(vector[i]).as(names.get(i)).isFinite();
    }
  }
}
