package io.copydesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void controlCharactersAndHalvesOfCharactersGo() {
    assertThat(Printable.of("div.\u0085a\u001b[2J\ud83d > p#\ude00b\n"))
        .isEqualTo("div.a[2J > p#b");
  }

  @Test
  void whatIsWholeStays() {
    assertThat(Printable.of("p.\ud83d\ude00 ü")).isEqualTo("p.\ud83d\ude00 ü");
    assertThat(Printable.of(null)).isNull();
  }

  @Test
  void marksThatCutWordsAreInvisibleAndWhatShapesThemIsNot() {
    assertThat("\u00ad\u061c\u200b\u200e\u200f\u202b\u2060\u2069\ufeff\u0007".chars())
        .allMatch(c -> Printable.isInvisible((char) c.intValue()));
    assertThat("\u0600\u06dd\u200c\u200d\u0301-\ud83d".chars())
        .noneMatch(c -> Printable.isInvisible((char) c.intValue()));
  }

  @Test
  void removalsNameElementsWithoutThem() {
    var removal = Removal.of("rule", "Reason.", "class \u0000x", "div.\ud800", "text");
    assertThat(removal.signal()).isEqualTo("class x");
    assertThat(removal.where()).isEqualTo("div.");
  }
}
