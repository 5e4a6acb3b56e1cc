package io.copydesk.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.HtmlPages;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading that the judge took for none of the body. */
class SubheadGuardTest {
  private static final String SUBHEAD = "What the harbour master saw";
  private static final String PROSE = "<p>The ferry sailed on time</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PROSE + "<h2>" + SUBHEAD + "</h2>" + PROSE,
        PROSE + "<p>Advertisement</p><p>Anzeige</p><div><h3>" + SUBHEAD + "</h3></div>" + PROSE,
        PROSE + "<h2>" + SUBHEAD + "</h2><h3>At nine</h3>" + PROSE,
        // links are subheads where others of their kind are
        PROSE
            + LINKED
            + PROSE
            + LINKED
            + PROSE
            + LINKED
            + PROSE
            + "<h4><a href=a>"
            + SUBHEAD
            + "</a></h4>"
            + PROSE,
      })
  void headingsAmongBodyAreSubheads(String page) {
    assertThat(kept(page)).contains(SUBHEAD);
  }

  private static final String LINKED = "<h4><a href=a>The ferry</a></h4>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PROSE + "<h2>" + SUBHEAD + "</h2><p>More news</p>" + PROSE,
        PROSE + "<p>a</p><p>b</p><p>c</p><h2>" + SUBHEAD + "</h2>" + PROSE,
        PROSE + "<p>" + SUBHEAD + "</p>" + PROSE,
        PROSE + "<h2><a href=a>" + SUBHEAD + "</a></h2>" + PROSE,
        PROSE + "<h2 hidden>" + SUBHEAD + "</h2>" + PROSE,
        "<h2>" + SUBHEAD + "</h2>" + PROSE,
      })
  void othersAreLeftToTheJudge(String page) {
    assertThat(kept(page)).doesNotContain(SUBHEAD);
  }

  @Test
  void whatIsKnownToBeSomethingElseIsNone() {
    var survey = new Survey(HtmlPages.page(PROSE + "<h2>" + SUBHEAD + "</h2>" + PROSE));
    var body = new BitSet();
    body.set(0);
    body.set(2);
    SubheadGuard.apply(survey, body, _ -> false);
    assertThat(body.get(1)).isFalse();
  }

  private static String kept(String markup) {
    var survey = new Survey(HtmlPages.page("<body>" + markup));
    var body = new BitSet();
    survey.blocks.forEach(block -> body.set(block.index(), block.text().startsWith("The ferry")));
    SubheadGuard.apply(survey, body, _ -> true);
    return String.join("\n", body.stream().mapToObj(i -> survey.blocks.get(i).text()).toList());
  }
}
