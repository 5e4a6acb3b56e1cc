package io.copydesk.tools.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static Truth truth(String json) {
    return Truth.of(JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject());
  }

  @Test
  void countsRunsOfFourWords() {
    var figures = new Figures();
    figures.add(
        truth("{'file': 'a', 'articleBody': 'one two three four five'}"), "one two three four");

    assertThat(figures.body()).isCloseTo(2 * 1 * 0.5 / 1.5, within(1e-9));
    assertThat(figures.words()).isCloseTo(2 * 1 * 0.8 / 1.8, within(1e-9));
    assertThat(figures.accepted()).isEqualTo(1);
  }

  @Test
  void doesNotPunishABodyThatOpensWithTheStandfirst() {
    var truth =
        truth("{'file': 'a', 'description': 'In short it is so.', 'articleBody': 'a b c d e f'}");
    var figures = new Figures();
    figures.add(truth, "In short it is so.\n\na b c d e f");

    assertThat(figures.body()).isEqualTo(1);
  }

  @Test
  void aCaptionThatStandsInTheBodyLeaks() {
    var truth =
        truth(
            "{'file': 'a', 'articleBody': 'a b c d e f',"
                + " 'image': [{'caption': 'The bridge at noon, seen from below'}]}");
    var kept = new Figures();
    kept.add(truth, "a b c d e f\n\nThe bridge at noon, seen from below");
    var clean = new Figures();
    clean.add(truth, "a b c d e f");

    assertThat(kept.leak()).isEqualTo(1);
    assertThat(clean.leak()).isEqualTo(0);
  }

  @Test
  void findsPassagesWhateverTheirCaseAndAccents() {
    var truth = truth("{'file': 'a', 'with': ['Ein Café', 'fehlt'], 'without': ['Mehr lesen']}");
    var figures = new Figures();
    figures.add(truth, "Dort steht EIN CAFE. Mehr lesen!");

    assertThat(figures.snippets()).isEqualTo(0.5);
  }

  @Test
  void rejectsWhatIsNoArticle() {
    var figures = new Figures();
    figures.add(truth("{'file': 'a', 'article': false}"), null);
    figures.add(truth("{'file': 'b', 'article': false}"), "something");

    assertThat(figures.rejected()).isEqualTo(0.5);
  }
}
