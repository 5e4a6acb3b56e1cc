package io.copydesk.clean.html.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.HtmlPages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
  @ParameterizedTest
  @CsvSource({
    "Power cut in Mill Lane | Marrow Bay Mercury, Power cut in Mill Lane",
    "Power cut in Mill Lane|Marrow Bay Mercury, Power cut in Mill Lane",
    "Power cut in Mill Lane - The Mercury of Marrow, Power cut in Mill Lane",
    "Town » Power cut in the Mill Lane » Marrow Bay, Power cut in the Mill Lane",
    "Ferry sails daily again | Post, Ferry sails daily again",
  })
  void aTitleIsKnownWithoutTheNamesThatSitesAdd(String title, String heading) {
    assertThat(isTitle(title, heading)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Power cut in Mill Lane | Marrow Bay Mercury, Marrow Bay Mercury",
    "Well-known clock-maker runs, Well-known",
    "Ferry sails | Post, Ferry sinks",
  })
  void otherPiecesAreNoTitles(String title, String heading) {
    assertThat(isTitle(title, heading)).isFalse();
  }

  private static boolean isTitle(String title, String heading) {
    var page = HtmlPages.page("<head><title>" + title + "</title></head><body><p>A text</p>");
    return new Claims(page).isTitle(Claims.fold(heading));
  }
}
