package io.copydesk.metadata.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
