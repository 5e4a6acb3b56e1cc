package io.copydesk.parse.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.HtmlPages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptBodyTest {
  private static final String ARTICLE = "<head><meta property=og:type content=article></head>";
  private static final String ONE =
      "The lamp of the lighthouse was lit again on Monday, after eleven years in which the ships had"
          + " to find their way in by the light of the chip shop on the pier.";
  private static final String TWO =
      "Its keeper, who had waited for the day with a match in his pocket, said that it was a good"
          + " lamp and that he would now like to have his supper.";
  private static final String STATE =
      "{\"post\":{\"blocks\":[{\"type\":\"p\",\"text\":\""
          + ONE
          + "\"},{\"type\":\"heading\",\"text\":\"Supper\"},{\"type\":\"p\",\"text\":\"<em>"
          + TWO
          + "</em>\"}]}}";

  private static List<String> texts(String body) {
    return HtmlPages.texts(ARTICLE + "<body>" + body);
  }

  @Test
  void aShellGivesTheTextOfItsState() {
    assertThat(texts("<script type=application/json>" + STATE + "</script>"))
        .containsExactly(ONE, "Supper", TWO);
    assertThat(texts("<script>var a = 1; window.__STATE__ = " + STATE + ";run();</script>"))
        .containsExactly(ONE, "Supper", TWO);
    String quoted = STATE.replace("\"", "\\\"");
    assertThat(texts("<script>window.S = JSON.parse(\"" + quoted + "\");</script>"))
        .containsExactly(ONE, "Supper", TWO);
  }

  @Test
  void aShellGivesTheTextOfItsStructuredData() {
    String script =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"";
    assertThat(texts(script + ONE + "\\n\\n" + TWO + "\"}</script><p>Loading")).endsWith(ONE, TWO);
    assertThat(texts(script + ONE + " " + ONE + " The ke…\"}</script><p>Loading"))
        .containsExactly("Loading");
  }

  @Test
  void theStateSaysWhereParagraphsEndIfStructuredDataDoesNot() {
    String data = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"";
    String state = "<script type=application/json>" + STATE + "</script>";
    assertThat(texts(data + ONE + " Supper " + TWO + "\"}</script>" + state))
        .containsExactly(ONE, "Supper", TWO);
    String other = "Of the crossing of the ferry in the fog nobody on the pier knew a thing. ";
    assertThat(texts(data + other.repeat(4).strip() + "\"}</script>" + state))
        .containsExactly(other.repeat(4).strip());
  }

  @Test
  void aShellGivesWhatItShowsWithoutScripts() {
    String note = "<noscript><p>Please turn on scripts.</p></noscript>";
    assertThat(texts("<p>Loading</p>" + note + "<noscript><h1>Light</h1><p>" + ONE + "<p>" + TWO))
        .containsExactly("Loading", "Light", ONE, TWO);
    assertThat(texts("<p>" + ONE + "<p>" + TWO + "<p>" + ONE + "<noscript><p>" + TWO))
        .containsExactly(ONE, TWO, ONE);
  }

  @Test
  void markdownLosesItsMarksWhicheverParagraphHoldsThem() {
    String text = "## The lamp\\n\\n" + ONE + " [More](https://a.example/1)\\n\\n> *" + TWO + "*";
    assertThat(texts("<script type=application/json>{\"content\":\"" + text + "\"}</script>"))
        .containsExactly("The lamp", ONE + " More", TWO);
  }

  @Test
  void pagesThatShowTheirTextAreLeftAlone() {
    String shown = "<p>" + ONE + "<p>" + TWO;
    assertThat(texts(shown + "<script type=application/json>" + STATE + "</script>"))
        .containsExactly(ONE, TWO);
  }

  @Test
  void pagesThatAreNoArticlesAreLeftAlone() {
    assertThat(HtmlPages.texts("<body><script type=application/json>" + STATE + "</script>Shop"))
        .containsExactly("Shop");
  }

  @Test
  void listsOfOtherArticlesAreNoText() {
    String item = "{\"title\":\"A\",\"url\":\"/a\",\"lead\":\"" + ONE + "\"}";
    String list = "{\"latest\":[" + item + "," + item + "," + item + "]}";
    assertThat(texts("Menu<script type=application/json>" + list + "</script>"))
        .containsExactly("Menu");
  }

  @Test
  void programsAreNoState() {
    assertThat(texts("Menu<script>var f = [function () { return {'" + ONE + TWO + "'}}]</script>"))
        .containsExactly("Menu");
  }
}
