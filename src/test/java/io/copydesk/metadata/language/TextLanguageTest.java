package io.copydesk.metadata.language;

import static io.copydesk.metadata.TestPages.metadata;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextLanguageTest {
  private static final String GERMAN =
      "<p>Die Fähre zwischen den beiden Inseln fährt nach einer Woche voller Stürme wieder, und die"
          + " ersten Fahrgäste wurden am Kai von einer Kapelle begrüßt, sagte der Bürgermeister.</p>";
  private static final String NORWEGIAN =
      "<p>Fergen mellom de to øyene går igjen etter en uke med storm, og de første passasjerene ble"
          + " møtt av et korps på kaien, sa ordføreren til avisen på mandag kveld.</p>";

  @Test
  void theTextOutvotesTheTemplate() {
    var metadata =
        metadata("<html lang=en-US><meta property=og:locale content=en_US><h1>Fähre</h1>" + GERMAN);
    assertThat(metadata.inLanguage().value()).isEqualTo("de");
    assertThat(metadata.inLanguage().source()).isEqualTo("text");
  }

  @Test
  void whatAgreesKeepsItsRegion() {
    assertThat(metadata("<html lang=de-AT><h1>Fähre</h1>" + GERMAN).inLanguage().value())
        .isEqualTo("de-AT");
    assertThat(metadata("<html lang=nb-NO><h1>Ferge</h1>" + NORWEGIAN).inLanguage().value())
        .isEqualTo("nb-NO");
  }

  @Test
  void aTextTooShortToTellSaysNothing() {
    assertThat(metadata("<html lang=en><h1>Fähre</h1><p>Die Fähre.</p>").inLanguage().value())
        .isEqualTo("en");
    assertThat(metadata("<h1>Fähre</h1><p>Die Fähre.</p>").inLanguage().value()).isNull();
  }

  @Test
  void aPageWithoutADeclaredLanguageHasThatOfItsText() {
    assertThat(metadata("<h1>Fähre</h1>" + GERMAN).inLanguage().value()).isEqualTo("de");
  }
}
