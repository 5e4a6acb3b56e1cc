package io.copydesk.clean.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE | Artikel teilen",
        "PROMO | Suscríbete",
        "READ_MORE | À lire aussi : la suite",
        "READ_MORE | Mira también: la otra orilla",
        "READ_MORE | La rédaction vous conseille",
        "READ_MORE | Przeczytaj także: druga strona",
        "READ_MORE | 관련기사",
        "READ_MORE | यह भी पढ़ें",
        "RELATED | 関連ニュース",
        "RELATED | Самое читаемое",
        "RELATED | Das könnte Sie interessieren",
        "RELATED | قد يهمك أيضا",
        "COMMENT | Deine E-Mail-Adresse wird nicht veröffentlicht.",
        "COMMENT | Din e-postadress kommer inte publiceras.",
        "COMMENT | Ваш адрес email не будет опубликован.",
        "COMMENT | メールアドレスが公開されることはありません。",
        "COMMENT | لن يتم نشر عنوان بريدك الإلكتروني",
        "COMMENT | Komentarze",
        "LEGAL | 版权所有",
        "NAV | Zum Inhalt springen",
        "AD | Werbung",
        "MEDIA | Artikel anhören",
        "BY | Von Anna Berg",
        "CREDIT | Photo: Anna Berg",
        "AGENCY | (Reuters)",
        "DATED | Last updated",
        "CALENDAR | 3 août 2020",
        "TAGLINE | Reporting by Anna Berg",
        "ERROR | Page not found",
      })
  void findsWhatIsSaidInManyLanguages(Concept concept, String text) {
    assertThat(said(text).says(concept)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingInPlainProse(Concept concept) {
    assertThat(said("Villagers rebuilt their bridge within weeks").says(concept)).isFalse();
  }

  @Test
  void comparesWholeWords() {
    assertThat(said("Shareholders met").says(Concept.SHARE)).isFalse();
  }

  @Test
  void tellsShareAndPlace() {
    var said = said("Read more: the harbour");

    assertThat(said.opens(Concept.READ_MORE)).isTrue();
    assertThat(said.closes(Concept.READ_MORE)).isFalse();
    assertThat(said.share(Concept.READ_MORE)).isEqualTo(0.5);
  }

  @Test
  void countsWordsThatTwoPhrasesShareOnce() {
    assertThat(said("share share this").share(Concept.SHARE)).isEqualTo(1);
  }

  @Test
  void saysNothingInAnEmptyText() {
    assertThat(said("…").share(Concept.NAV)).isZero();
    assertThat(said("…").closes(Concept.NAV)).isFalse();
  }

  private static Said said(String text) {
    return Phrases.shared().in(Words.of(text));
  }
}
