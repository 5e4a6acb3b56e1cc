package io.copydesk.metadata.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  @Test
  void markupAndWhatIsEscapedTwiceGo() {
    assertThat(Texts.plain("A <b>light</b> on&nbsp;the &amp;amp; pier"))
        .isEqualTo("A light on the & pier");
  }

  @Test
  void whatTheHtmlParserFailsOnSaysNothing() {
    String open = "<template><math><td><template><svg></p>"; // left open where jsoup cuts off depth
    for (int depth = 495; depth < 515; depth++) {
      assertThat(Texts.plain("<b>".repeat(depth) + open)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>21 de Abril de 2026</b><i>21/04/2026</i> | 21 de Abril de 2026 21/04/2026",
        "<b>The best boots</b><b>Top makers</b> | The best boots Top makers",
        "<b>The best </b><b>boots</b> | The best boots",
        "<b>Java</b>Script, <b>Mc</b>Donald | JavaScript, McDonald",
        "<b>boot</b><b>s</b> | boots",
        "<b>2</b><b>0</b><b>2</b><b>6</b> | 2026",
        "<b>B</b><b>E</b>RGEN | BERGEN"
      })
  void wordsOfTwoElementsStayApart(String html, String text) {
    assertThat(Texts.visible(Jsoup.parse(html).body(), 200)).isEqualTo(text);
  }
}
