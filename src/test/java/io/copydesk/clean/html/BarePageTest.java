package io.copydesk.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.HtmlPages;
import java.util.BitSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarePageTest {
  private static final String STORY =
      "<p>"
          + StoryPages.FIRST
          + "</p><p>"
          + StoryPages.SECOND
          + "</p><p>"
          + StoryPages.THIRD
          + "</p>";

  @Test
  void allOfABarePageButItsHeadlineIsBody() {
    String page = "<h1>The ferry sails again</h1>" + STORY + "<h2>Read more</h2><p>▢</p>";
    assertThat(completed(page, 3)).hasToString("{1, 2, 3, 4, 5}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>See <a href=/x>the timetable</a></p>",
        "<p class=x>At eight</p>",
        "<p id=x>At eight</p>",
        "<p itemprop=author>At eight</p>",
        "<p hidden>At eight</p>",
        "<footer>At eight</footer>",
        "<figure>At eight</figure>",
        "<aside>At eight</aside>"
      })
  void aLinkANameOrAPartOfThePageIsFurniture(String furniture) {
    assertThat(completed(STORY + furniture, 3)).isNull();
  }

  @Test
  void whatTheJudgeTakesLittleOfIsNoText() {
    assertThat(completed(STORY, 1)).isNull();
  }

  /** The body, when the judge has taken the blocks below {@code end}; null for other pages. */
  private static @Nullable BitSet completed(String html, int end) {
    var survey = new Survey(HtmlPages.page("<body>" + html));
    var body = new BitSet();
    body.set(0, end);
    return BarePage.complete(survey, new Features(survey), body) ? body : null;
  }

  static Stream<String> pages() {
    return Stream.of(
        StoryPages.page("<h2>The timetable</h2><ul><li>Eight</li><li>Nine</li></ul>", ""),
        StoryPages.page("<table><tr><td>Adults<td>12<tr><td>Children<td>free</table>", ""),
        StoryPages.page("<p>▢</p><p>▢</p><p>More on this below</p>", "<p>▢</p>"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void cleaningTheCleanedBodyRemovesNothing(String page) {
    String body = StoryPages.clean(page).articleBody();
    String again =
        "<h1>Ferry sails daily again</h1><p>" + String.join("<p>", body.split("\n\n", -1));
    assertThat(StoryPages.clean(again).articleBody()).isEqualTo(body);
  }
}
