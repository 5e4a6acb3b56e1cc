package io.copydesk.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.HtmlPages;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists between paragraphs, some of whose items the judge took for body. */
class ListGuardTest {
  @ParameterizedTest
  @CsvSource({
    // the scores of a list's items, of a paragraph before and one behind, and which are kept
    "9 [9 9 3] 9, 1 111 1",
    "9 [6 3 5] 9, 1 111 1",
    "1 [6 3 5] 9, 0 100 1",
    "9 [6 1 1] 9, 1 100 1",
    "9 [6 3 2] 1, 1 111 0",
    "9 [8 0 3] 1, 1 101 0",
    "1 [6 3 2] 1, 0 100 0",
    "9 [4 4 4] 9, 1 000 1",
    "9 [9 9 9] 9, 1 111 1",
  })
  void listsOfWhichMostIsLikelyAreWhole(String scores, String kept) {
    String items = scores.substring(2);
    var markup = new StringBuilder("<body><p>" + "The ferry sailed. ".repeat(20) + "</p><ul>");
    items.chars().filter(Character::isDigit).limit(3).forEach(_ -> markup.append("<li>A rope"));
    markup.append("</ul><p>" + "And came back. ".repeat(20) + "</p>");
    double[] likely =
        scores.chars().filter(Character::isDigit).mapToDouble(c -> (c - '0') / 10.0).toArray();
    var survey = new Survey(HtmlPages.page(markup.toString()));
    var body = new BitSet();
    for (int i = 0; i < likely.length; i++) {
      body.set(i, likely[i] > .5);
    }

    ListGuard.apply(survey, body, i -> likely[i]);

    String flags = kept.replace(" ", "");
    for (int i = 0; i < likely.length; i++) {
      assertThat(body.get(i)).as("block %s", i).isEqualTo(flags.charAt(i) == '1');
    }
  }

  @ParameterizedTest
  @CsvSource({"ul, li, true", "ol, li, true", "dl, dd, true", "div, p, false"})
  void listsAreToldByTheirTags(String list, String item, boolean whole) {
    String one = "<" + item + ">A rope</" + item + ">";
    var survey =
        new Survey(
            HtmlPages.page(
                "<body><p>"
                    + "The ferry sailed. ".repeat(20)
                    + "</p><"
                    + list
                    + ">"
                    + one.repeat(3)));
    var body = new BitSet();
    body.set(0, 3);

    ListGuard.apply(survey, body, i -> i == 3 ? .4 : .9);

    assertThat(body.get(3)).isEqualTo(whole);
  }
}
