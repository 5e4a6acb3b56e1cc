package io.copydesk.clean.text.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.parse.passage.Line;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts in a text: P is body, x is not, T the text of a post, S its signature. */
class QuotedPostsTest {
  private static final String SIGNATURE = "— Kestrel Bay Rafters (@kbrafters) August 24, 2025";

  @ParameterizedTest
  @CsvSource({
    // what the text is, what is kept of it
    "PTSP, PTSP",
    "PTTTSP, PTTTSP",
    "PTSTS, PTSTS",
    "TSP, TSP",
    "PxxxxxxxTSxxxxxxx, P",
    "PxxxxxxTSxP, PTSP",
    "PxxP, PP"
  })
  void postsBesideTheBodyBelongToIt(String text, String kept) {
    var lines =
        text.chars()
            .mapToObj(kind -> kind == 'S' ? SIGNATURE : "Wet, but afloat")
            .map(line -> LineFacts.of(new Line(0, 1, line, 1, false)))
            .toList();
    double[] scores = text.chars().mapToDouble(kind -> kind == 'P' ? .9 : .1).toArray();

    QuotedPosts.apply(lines, scores);

    var body = IntStream.range(0, scores.length).filter(i -> scores[i] >= Judged.BODY);
    assertThat(body.mapToObj(i -> text.substring(i, i + 1)).toList())
        .isEqualTo(Arrays.asList(kept.split("")));
  }

  @ParameterizedTest
  @CsvSource({
    "'— Kestrel Bay Rafters (@kbrafters) August 24, 2025', true",
    "'– Ada 🐦 (@ada_b) 3 mars 2026', true",
    "— Ada Brook (Kestrel Bay) August 24 2025, false",
    "Kestrel Bay Rafters (@kbrafters), false"
  })
  void aPostIsToldByItsSignature(String line, boolean post) {
    var lines =
        Stream.of("The ferry sailed.", "Wet, but afloat", line, "The ferry came back.")
            .map(text -> LineFacts.of(new Line(0, 1, text, 1, false)))
            .toList();
    double[] scores = {.9, .1, .1, .9};

    QuotedPosts.apply(lines, scores);

    assertThat(scores[2] >= Judged.BODY).isEqualTo(post);
  }
}
