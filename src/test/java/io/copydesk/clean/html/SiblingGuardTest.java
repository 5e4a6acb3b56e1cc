package io.copydesk.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.HtmlPages;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs of one class, some of which the judge took for body. */
class SiblingGuardTest {
  private static final String PROSE =
      "The ferry sailed at nine with a choir aboard, and came back at ten with half of it and a drum.";

  @ParameterizedTest
  @CsvSource({
    // class and score of each paragraph, and which are kept
    "a9 a9 a9 a9 a4, 11111",
    "a9 a9 a9 a9 a1, 11110",
    "a9 a9 a9 a9 b4, 11110",
    "a9 a9 a9 a4, 1110",
    "a9 a9 a9 a9 a4 a4 a4, 1111000",
    // whatever its class and score, one among others of the body, with two of them before or behind
    "a9 b0 a9, 111",
    "a9 a9 b0, 110",
    "b0 a9 a9, 011"
  })
  void paragraphsAmongTheirLikeAreBody(String page, String kept) {
    String[] blocks = page.split(" ");
    var markup = new StringBuilder("<body>");
    for (String block : blocks) {
      markup.append("<p class=").append(block.charAt(0)).append('>').append(PROSE).append("</p>");
    }
    var survey = new Survey(HtmlPages.page(markup.toString()));
    var body = new BitSet();
    for (int i = 0; i < blocks.length; i++) {
      body.set(i, score(blocks[i]) > .5);
    }

    SiblingGuard.apply(survey, body, i -> score(blocks[i]));

    for (int i = 0; i < blocks.length; i++) {
      assertThat(body.get(i)).as("paragraph %s", i).isEqualTo(kept.charAt(i) == '1');
    }
  }

  private static double score(String block) {
    return Character.digit(block.charAt(1), 10) / 10.0;
  }
}
