package io.copydesk.clean.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void cutsAtWhatIsNoLetterOrDigit() {
    var words = Words.of("Don't panic: 42 Émile-Zola!");

    assertThat(words.tokens()).containsExactly("don", "t", "panic", "42", "émile", "zola");
    assertThat(words.count()).isEqualTo(6);
  }

  @Test
  void takesIdeographsForHalfAWord() {
    assertThat(Words.of("青い空").count()).isEqualTo(1.5);
    assertThat(Words.of("青い空").tokens()).containsExactly("青", "い", "空");
  }

  @Test
  void keepsVowelSignsInTheirWord() {
    assertThat(Words.of("यह भी पढ़ें").tokens()).hasSize(3);
  }

  @Test
  void keepsHangulWords() {
    assertThat(Words.of("관련 기사").tokens()).containsExactly("관련", "기사");
  }

  @Test
  void readsTurkishCapitalsAsTheirSmallLetters() {
    assertThat(Words.of("İLGİLİ HABERİN DETAYLARI"))
        .isEqualTo(Words.of("ilgili haberin detayları"));
  }

  @Test
  void cutsPairsOfSurrogatesInNoPlace() {
    assertThat(Words.of("𠮷野家 😀 x").tokens()).containsExactly("𠮷", "野", "家", "x");
  }
}
