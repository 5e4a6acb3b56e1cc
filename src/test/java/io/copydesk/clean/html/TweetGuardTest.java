package io.copydesk.clean.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.HtmlPages;
import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quoted posts that the judge took for share buttons. */
class TweetGuardTest {
  private static final String PROSE = "<p>The ferry sailed on time</p>";

  private static final String POST =
      "<blockquote class=twitter-tweet><p>We are fine and wet</p>— Kestrel Rafters (@rafters)"
          + " <a href=a>August 24, 2025</a></blockquote>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PROSE + POST + PROSE,
        PROSE + "<div class=embed><div>" + POST + "</div></div>" + PROSE,
        PROSE + POST + POST,
        "<h2>What they said</h2>" + POST + PROSE,
        PROSE + "<figure><img src=a><figcaption>A raft</figcaption></figure>" + POST,
      })
  void postsBesideTheBodyBelongToIt(String page) {
    assertThat(kept(page)).contains("We are fine and wet").contains("(@rafters)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>" + PROSE + "</div><aside><h3>Latest posts</h3>" + POST + "</aside>",
        PROSE + "<ul><li>a<li>b<li>c<li>d<li>e</ul>" + POST,
        PROSE + "<blockquote><p>We are fine and wet</p></blockquote>",
        POST,
      })
  void othersAreLeftToTheJudge(String page) {
    assertThat(kept(page)).doesNotContain("We are fine and wet");
  }

  private static String kept(String markup) {
    var survey = new Survey(HtmlPages.page("<body>" + markup));
    var body = new BitSet();
    survey.blocks.forEach(block -> body.set(block.index(), block.text().startsWith("The ferry")));
    TweetGuard.apply(survey, body);
    return String.join("\n", body.stream().mapToObj(i -> survey.blocks.get(i).text()).toList());
  }
}
