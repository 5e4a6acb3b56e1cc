package io.copydesk.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Removal;
import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RemovalsTest {
  private static final String ARTICLE =
      """
      Harbour ferry returns after a winter in dry dock

      The ferry between the old harbour and the islands will sail again from Monday, the port \
      authority said, after a winter in which the hull was scraped, welded and painted.

      Islanders had gone without a direct crossing since November, and many of them drove two \
      hours around the bay to reach their doctors, their schools and the only bakery in the area.

      The authority said that the repair had cost more than it had planned, because much of the \
      steel below the waterline turned out to be thinner than the drawings had promised.
      """;

  private static List<Removal> removals(String text) {
    return switch (new TextCleaner().clean(LabelledPage.parse(text))) {
      case Verdict.Passed<Cleaned>(var cleaned) -> cleaned.removed();
      case Verdict.Refused<Cleaned>(var rejection) -> throw new AssertionError(rejection);
    };
  }

  private static String menu(int lines) {
    return IntStream.range(0, lines)
        .mapToObj(i -> "Section " + (char) ('A' + i))
        .collect(Collectors.joining("\n\n", "", "\n\n"));
  }

  @Test
  void sumsUpWhatStandsFarAboveAndBelow() {
    var removals = removals(menu(20) + ARTICLE + "\n" + menu(15));

    assertThat(removals.getFirst().rule()).isEqualTo("region-before");
    assertThat(removals.getFirst().where()).isEqualTo("lines 1–31");
    assertThat(removals.getFirst().length()).isEqualTo(16 * "Section A".length());
    assertThat(removals.getFirst().text()).startsWith("Section A · Section B");
    assertThat(removals.getLast().rule()).isEqualTo("region-after");
    assertThat(removals.getLast().length()).isEqualTo(11 * "Section A".length());
  }

  @Test
  void namesWhatStandsClose() {
    var removals = removals(menu(4) + ARTICLE + "\n" + menu(4));

    assertThat(removals).extracting(Removal::rule).noneMatch(rule -> rule.startsWith("region-"));
    assertThat(removals).allSatisfy(r -> assertThat(r.signal()).isNotNull());
    assertThat(removals).filteredOn(r -> r.text().startsWith("Section")).hasSize(2);
  }

  @Test
  void doesNotJoinWhatSaysSomethingItself() {
    var removals =
        removals(ARTICLE.replace("\n\nThe ferry", "\n\nBy Ada Brook\n\n3 March 2026\n\nThe ferry"));

    assertThat(removals)
        .extracting(Removal::text)
        .contains(
            "By Ada Brook", "3 March 2026", "Harbour ferry returns after a winter in dry dock");
  }
}
