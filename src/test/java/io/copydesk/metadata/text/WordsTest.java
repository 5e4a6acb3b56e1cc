package io.copydesk.metadata.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void wordsAreComparedWithoutCaseAccentsAndPunctuation() {
    assertThat(Words.of("«Café — Élan!»").key()).isEqualTo("cafe elan");
    assertThat(Words.of("Rain in Bergen").likeness(Words.of("RAIN, in Bergen…"))).isEqualTo(1);
    assertThat(Words.of("Rain").inside(Words.of("Rain in Bergen"))).isEqualTo(1);
    assertThat(Words.of("").likeness(Words.of("Rain"))).isZero();
  }

  @Test
  void plainTextKeepsTheJoinersThatScriptsNeed() {
    String persian = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
    assertThat(Texts.plain("\u200f" + persian)).isEqualTo(persian);
    assertThat(Texts.plain("\u200d")).isEmpty();
  }

  @Test
  void plainTextHasNoMarkupEntitiesOrInvisibleCharacters() {
    assertThat(Texts.plain(" <b>Q&amp;A</b>:\u00a0be\u00adtter\u200b ")).isEqualTo("Q&A: better");
    assertThat(Texts.plain(null)).isEmpty();
    assertThat(Texts.plain("3 < 4")).isEqualTo("3 < 4");
  }

  @Test
  void visibleTextBreaksAtBlocksAndNowhereElse() {
    var element =
        Jsoup.parseBodyFragment("<div><p><b>T</b>he</p><p>rain<br>fell<script>x</script></p></div>")
            .body();
    assertThat(Texts.visible(element, 100)).isEqualTo("The rain fell");
    assertThat(Texts.visible(element, 5)).isEqualTo("The");
  }
}
