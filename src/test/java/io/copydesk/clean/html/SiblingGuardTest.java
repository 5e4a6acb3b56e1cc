package io.copydesk.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.HtmlPages;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs and headings of one class, some of which the judge took for body. */
class SiblingGuardTest {
  private static final String PROSE =
      "The ferry sailed at nine with a choir aboard, and came back at ten with half of it.";

  @ParameterizedTest
  @CsvSource({
    // class and score of each paragraph, and which are kept
    "a9 a9 a9 a9 a4, 11111",
    "a9 a9 a9 a9 a1, 11110",
    "a9 a9 a9 a9 b4, 11110",
    "a9 a9 a9 a4, 1110",
    "a9 a9 a9 a9 a4 a4 a4, 1111000",
    // h is a heading: three in four of the body, and one above a paragraph of it
    "h9 a9 h9 a9 h9 a9 h4 a9, 11111111",
    "h9 a9 h9 a9 h9 a9 h4 a1, 11111100",
    "h9 a9 h4 a9 h4 a9, 110101"
  })
  void doubtfulBlocksOfTheBodysKindAreBody(String page, String kept) {
    String[] blocks = page.split(" ");
    var markup = new StringBuilder("<body>");
    for (String block : blocks) {
      String tag = block.startsWith("h") ? "h2" : "p class=" + block.charAt(0);
      markup.append('<').append(tag).append('>').append(PROSE).append("</").append(tag).append('>');
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
