package io.copydesk.tools.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.copydesk.clean.model.LinearModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoosingTest {
  private static final List<String> FEATURES = List.of("rank", "noise", "same");

  /** Pages on which the candidate of the highest rank is right, whatever its absolute value. */
  private static List<Choosing.Question> questions(int seed) {
    var random = new Random(seed);
    var questions = new ArrayList<Choosing.Question>();
    for (int page = 0; page < 50; page++) {
      float base = random.nextInt(10);
      var candidates = new ArrayList<float[]>();
      for (int i = 0; i < 4; i++) {
        candidates.add(new float[] {base + i, random.nextFloat(), 7});
      }
      questions.add(
          new Choosing.Question(candidates, new boolean[] {false, false, false, true}, 1));
    }
    return questions;
  }

  @Test
  void learnsWhatTellsTheRightCandidateFromThoseBesideIt() {
    var model = Choosing.fit(FEATURES, questions(1));

    assertThat(model.weights()[0]).isPositive();
    assertThat(choice(model, questions(2).getFirst())).isEqualTo(3);
    assertThat(model.weights()[2]).isCloseTo(0, within(1e-6F));
  }

  private static int choice(LinearModel model, Choosing.Question question) {
    int best = 0;
    for (int i = 1; i < question.candidates().size(); i++) {
      boolean better =
          model.score(question.candidates().get(i)) > model.score(question.candidates().get(best));
      best = better ? i : best;
    }
    return best;
  }

  @Test
  void theSameQuestionsGiveTheSameFile(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one.weights");
    Path other = folder.resolve("other.weights");
    ModelFile.write(Choosing.fit(FEATURES, questions(1)), one);
    ModelFile.write(Choosing.fit(FEATURES, questions(1)), other);

    assertThat(one).hasSameBinaryContentAs(other);
    assertThat(Files.readAllLines(one)).hasSize(4).first().isEqualTo("# 50 pages");
  }

  @Test
  void learnsNothingFromNothing() {
    assertThat(Choosing.fit(FEATURES, List.of()).weights()).containsOnly(0);
  }
}
