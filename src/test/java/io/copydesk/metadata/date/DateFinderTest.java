package io.copydesk.metadata.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {
  private static String iso(String text, String language) {
    WrittenDate date = DateFinder.value(text, Locale.forLanguageTag(language));
    return date == null ? "none" : date.iso();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-05-01 | 2026-05-01",
        "2026-05-01T08:09:10+02:00 | 2026-05-01T08:09:10+02:00",
        "2026-05-01T08:09:10.123Z | 2026-05-01T08:09:10Z",
        "2026-05-01T08:09+0200 | 2026-05-01T08:09:00+02:00",
        "2026-05-01 08:09:10 | 2026-05-01T08:09:10",
        "2026-05-01T08:09:10 -05 | 2026-05-01T08:09:10",
        "20260501 | 2026-05-01",
        "2026/5/1 | 2026-05-01",
        "Fri, 01 May 2026 08:09:10 GMT | 2026-05-01T08:09:10Z",
        "Fri May 01 08:09:10 UTC 2026 | 2026-05-01T08:09:10Z",
        "1777622950 | 2026-05-01T08:09:10Z",
        "1777622950000 | 2026-05-01T08:09:10Z",
        "May 1, 2026 at 8:09 p.m. EDT | 2026-05-01T20:09:00-04:00",
        "May 1st, 2026, 12:30 AM | 2026-05-01T00:30:00",
        "1-May-2026 | 2026-05-01",
        "Feb 182026 | 2026-02-18",
        "18.02.202618. Februar 2026 | 2026-02-18",
        "Anna BergMay 1, 2026 | 2026-05-01",
        "Sept. 3, 2025 | 2025-09-03",
        "2026 May 1 | 2026-05-01",
        "The best ferries of 2026 September 1st, 2025 | 2025-09-01"
      })
  void formsOfMachinesAndOfEnglish(String text, String iso) {
    assertThat(iso(text, "en")).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 1. Mai 2026, 08:09 Uhr | 2026-05-01T08:09:00",
        "de | Freitag, 3. März 2025 | 2025-03-03",
        "ko | 2025.11.03 오후 3:30 | 2025-11-03T15:30:00",
        "ko | 2025년 11월 3일 14시 30분 | 2025-11-03T14:30:00",
        "ja | 2025年11月3日 午後3時30分 | 2025-11-03T15:30:00",
        "zh | 2025-11-03 下午3:30 | 2025-11-03T15:30:00",
        "zh | 2025-11-03 上午12:30 | 2025-11-03T00:30:00",
        "ar | 3/11/2025 02:30 م | 2025-11-03T14:30:00",
        "fr | le 1er août 2025 à 8h09 | 2025-08-01T08:09:00",
        "fr | le 1er août 2025 à 14 h 30 | 2025-08-01T14:30:00",
        "fr | le 1er août 2025 à 14h | 2025-08-01T14:00:00",
        "de | 1. Mai 2026 um 14 Uhr | 2026-05-01T14:00:00",
        "de | 1. Mai 2026, 14.30 Uhr | 2026-05-01T14:30:00",
        "sv | 3 oktober 2025 kl. 14.30 | 2025-10-03T14:30:00",
        "da | 3. oktober 2025 kl. 14 | 2025-10-03T14:00:00",
        "fi | 3.1.2025 klo 14.30 | 2025-01-03T14:30:00",
        "it | 3 gennaio 2025 ore 14.30 | 2025-01-03T14:30:00",
        "es | 12 de febrero de 2025, 8:09 p. m. | 2025-02-12T20:09:00",
        "el | 3 Νοεμβρίου 2025, 2:30 μ.μ. | 2025-11-03T14:30:00",
        "el | 3 Νοεμβρίου 2025, 2:30 π.μ. | 2025-11-03T02:30:00",
        "ar | 3/11/2025 02:30 مساءً | 2025-11-03T14:30:00",
        "fr | le 1er août 2025, 3 photos | 2025-08-01",
        "es | 12 de febrero de 2025 | 2025-02-12",
        "pt | 12 de março de 2025 | 2025-03-12",
        "it | 3 gennaio 2025 | 2025-01-03",
        "nl | 3 mei 2025 | 2025-05-03",
        "sv | 3 oktober 2025 | 2025-10-03",
        "fi | 3. tammikuuta 2025 | 2025-01-03",
        "pl | 3 października 2025 | 2025-10-03",
        "cs | 3. listopadu 2025 | 2025-11-03",
        "hr | 3. listopada 2025. | 2025-10-03",
        "hu | 2025. április 28. | 2025-04-28",
        "ro | 3 noiembrie 2025 | 2025-11-03",
        "ru | 3 ноября 2025 | 2025-11-03",
        "uk | 3 листопада 2025 | 2025-11-03",
        "el | 3 Νοεμβρίου 2025 | 2025-11-03",
        "tr | 3 KASIM 2025 | 2025-11-03",
        "lt | 2025 m. balandžio 28 d. | 2025-04-28",
        "ca | 3 d’abril del 2025 | 2025-04-03",
        "zh | 2025年4月28日 星期一 | 2025-04-28",
        "ja | 2025年4月28日 10:30 | 2025-04-28T10:30:00",
        "ko | 2025년 4월 28일 | 2025-04-28",
        "hi | ३ नवंबर २०२५ | 2025-11-03",
        "ar | ٣ نوفمبر ٢٠٢٥ | 2025-11-03",
        "id | 3 Agustus 2025 | 2025-08-03",
        "th | 3 พฤศจิกายน 2568 | 2025-11-03",
        "fa | ۳ نوامبر ۲۰۲۵ | 2025-11-03",
        "vi | 03/11/2025 | 2025-11-03",
        "bg | 3 ноември 2025 | 2025-11-03"
      })
  void languagesByTheirOwnNames(String language, String text, String iso) {
    assertThat(iso(text, language)).isEqualTo(iso);
  }

  @Test
  void monthNamesAreFoundWhereThePageDoesNotSayItsLanguage() {
    assertThat(DateFinder.value("3. tammikuuta 2025", null)).isNotNull();
  }

  @Test
  void dayAndMonthByLanguage() {
    assertThat(iso("4/3/2026", "en")).isEqualTo("2026-04-03");
    assertThat(iso("4/3/2026", "en-GB")).isEqualTo("2026-03-04");
    assertThat(iso("4/3/2026", "fr")).isEqualTo("2026-03-04");
    assertThat(iso("25/3/2026", "en")).isEqualTo("2026-03-25");
    assertThat(iso("04.03.2026", "en")).isEqualTo("2026-03-04");
    var found = DateFinder.in("4/3/2026", Locale.US).getFirst();
    assertThat(found.date().otherWay().iso()).isEqualTo("2026-03-04");
  }

  @Test
  void whereInTheTextADateStands() {
    String text = "Von Anna Berg, 1. Mai 2026, Bergen";
    var found = DateFinder.in(text, Locale.GERMAN).getFirst();
    assertThat(text.substring(found.start(), found.end())).isEqualTo("1. Mai 2026");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nothing",
        "31/31/2026",
        "30 February 2026",
        "version 2.10.2026.4",
        "in May",
        "1984-05-01",
        "99999999",
        "Call 555-2026",
        "May you live in 2026",
        "2026-00-10"
      })
  void whatIsNoDate(String text) {
    assertThat(iso(text, "en")).isEqualTo("none");
  }

  @Test
  void hostileTextEndsQuickly() {
    assertThat(DateFinder.in("1/2/".repeat(100_000), Locale.US)).isEmpty();
  }
}
