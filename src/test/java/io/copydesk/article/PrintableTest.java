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
  void removalsNameElementsWithoutThem() {
    var removal = Removal.of("rule", "Reason.", "class \u0000x", "div.\ud800", "text");
    assertThat(removal.signal()).isEqualTo("class x");
    assertThat(removal.where()).isEqualTo("div.");
  }
}
