package io.copydesk.clean.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineSummariesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "AI摘要：渡轮周二再次起航。",
        "AI要約",
        "AI 요약: 화요일부터 배가 다시 뜬다.",
        "KI-Zusammenfassung",
        "Résumé IA : le bac repart mardi.",
        "Resumen generado por IA",
        "Краткий пересказ от ИИ",
        "Yapay zekâ özeti: Vapur salı günü yeniden kalkıyor.",
        "ملخص بالذكاء الاصطناعي"
      })
  void areCalledSo(String text) {
    assertThat(MachineSummaries.areCalledSoIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AI summary tools came to the harbour office in May.",
        "Summary: the ferry sails again on Tuesday.",
        "Résumé : le bac repart mardi.",
        "AI: the ferry's newest hand",
        ""
      })
  void areNot(String text) {
    assertThat(MachineSummaries.areCalledSoIn(text)).isFalse();
  }
}
