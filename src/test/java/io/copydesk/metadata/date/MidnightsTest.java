package io.copydesk.metadata.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MidnightsTest {
  @ParameterizedTest
  @CsvSource({
    "2022-11-06T23:00:00Z,      de, 2022-11-07",
    "2022-07-06T22:00:00.000Z,  de, 2022-07-07",
    "2022-11-06T15:00:00+00:00, ja, 2022-11-07",
    "2022-11-06T18:30:00Z,      hi, 2022-11-07",
    "2022-11-06T23:00:01Z,      de, 2022-11-06T23:00:01Z",
    "2022-11-06T22:00:00Z,      de, 2022-11-06T22:00:00Z",
    "2022-11-06T23:00:00+01:00, de, 2022-11-06T23:00:00+01:00",
    "2022-11-06T23:00:00,       de, 2022-11-06T23:00:00",
    "2022-11-06T23:00:00Z,      en, 2022-11-06T23:00:00Z",
    "2022-11-06,                de, 2022-11-06"
  })
  void midnightsOfTheLanguagesZoneAreDays(String written, String language, String expected) {
    var locale = Locale.forLanguageTag(language);
    WrittenDate date = Objects.requireNonNull(DateFinder.value(written, locale));
    assertThat(Midnights.taken(date, locale).iso()).isEqualTo(expected);
  }
}
