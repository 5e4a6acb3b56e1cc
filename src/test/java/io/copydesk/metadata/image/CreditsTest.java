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
        "Rain in Bergen. / ANNA BERG # Rain in Bergen. # ANNA BERG",
        "The rain in Bergen on Friday / Anna Berg # The rain in Bergen on Friday # Anna Berg",
        "Rain in Bergen. Anna Berg for The Daily Post # Rain in Bergen. # Anna Berg for The Daily Post",
        "La pluie. ANNA BERG POUR « LE JOUR » # La pluie. # ANNA BERG POUR « LE JOUR »",
        "Rain in Bergen (Anna Berg for the Daily Post) # Rain in Bergen # Anna Berg for the Daily Post",
        "Deszcz w Bergen fot. Urząd Miasta # Deszcz w Bergen # Urząd Miasta",
        "बर्गन में बारिश। (फोटो: वर्षा) # बर्गन में बारिश। # वर्षा",
        "المطر في المدينة (رويترز) # المطر في المدينة # رويترز",
        "המטר בעיר (צילום: דנה) # המטר בעיר # דנה",
        "ฝนในเมือง ภาพ: ข่าวฝน # ฝนในเมือง # ข่าวฝน",
        "雨の港＝5月1日、雨村町、雨宮花子撮影 # 雨の港＝5月1日、雨村町 # 雨宮花子",
        "港口的雨。（李雨生攝） # 港口的雨。 # 李雨生",
        "港口的雨。 圖／雨報 # 港口的雨。 # 雨報",
        "[1/3] Rain in Bergen. Anna Berg/Reuters Buy this photo, opens new tab # Rain in Bergen. # Anna Berg/Reuters",
        "2/5 Rain in Bergen. (AP Photo/Anna Berg) hide caption toggle caption # Rain in Bergen. # AP Photo/Anna Berg",
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
        "The picture: bleak",
        "1/2 cup of rain",
        "9/1 Sheet",
        "The minister / Anna Berg",
        "The vote in Bergen was for The Daily Post a surprise",
        "雨の港、昨年秋撮影",
        "雨の港をドローンで撮影"
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
