package io.copydesk.metadata.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Rain in Bergen on Friday. (AP Photo/Anna Berg) # Rain in Bergen on Friday. # AP Photo/Anna Berg",
        "Rain in Bergen on Friday. Photo: Anna Berg # Rain in Bergen on Friday. # Anna Berg",
        "Regen in Bergen. Foto: Anna Berg/dpa # Regen in Bergen. # Anna Berg/dpa",
        "Rain in Bergen © Anna Berg # Rain in Bergen # Anna Berg",
        "Rain in Bergen | Anna Berg # Rain in Bergen # Anna Berg",
        "Rain in Bergen on Friday. Anna Berg/Reuters # Rain in Bergen on Friday. # Anna Berg/Reuters",
        "Rain in Bergen. Getty Images # Rain in Bergen. # Getty Images",
        "Rain in Bergen. Photograph by Anna Berg # Rain in Bergen. # Anna Berg",
        "La pluie. Crédit photo : Anna Berg # La pluie. # Anna Berg",
        "Rain in Bergen (Anna Berg/Daily Post) # Rain in Bergen # Anna Berg/Daily Post"
      })
  void captionsPartFromTheirCredits(String text, String caption, String credit) {
    assertThat(Credits.split(text)).isEqualTo(new Credits.Split(caption, credit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rain fell in Bergen on Friday, as it does.",
        "The minister (left) with her deputy.",
        "A photo of the old town shows the rain.",
        "Anna Berg, 34, won the race. She was delighted.",
        "The picture: bleak"
      })
  void captionsWithoutCreditsStayWhole(String text) {
    assertThat(Credits.split(text)).isEqualTo(new Credits.Split(text, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Photo: Reuters", "© Reuters", "(Photo: Reuters)"})
  void aCreditAloneIsNoCaption(String text) {
    assertThat(Credits.split(text)).isEqualTo(new Credits.Split(null, "Reuters"));
  }
}
