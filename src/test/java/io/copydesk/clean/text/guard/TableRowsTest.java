package io.copydesk.clean.text.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Rows of tables, and what the judge said of each. */
class TableRowsTest {
  private final AtomicReference<BitSet> rows = new AtomicReference<>(new BitSet());

  @Test
  void aTableInTheMidstOfTheBodyIsBody() {
    assertThat(
            judged(
                "The mill ground little. .9",
                "Year | Sacks | Stones .4",
                "2023 | 730 | 2 .1",
                "2024 | 732 | 2 .2",
                "That was enough. .9"))
        .containsExactly(.9, .5, .5, .5, .9);
    assertThat(rows.get().stream()).containsExactly(1, 2, 3);
  }

  @Test
  void aMenuIsNoTable() {
    assertThat(judged("The end. .9", "Home | News .1", "Rye | Oats .1", "© The Mill .1"))
        .containsExactly(.9, .1, .1, .1);
    assertThat(judged("The end. .9", "Home | News .1", "A | B | C .1", "D | E .1", "More. .9"))
        .containsExactly(.9, .1, .1, .1, .9);
    assertThat(judged("The mill. .9", "2023 | 730 .1", "2024 | 732 .1", "More. .9"))
        .containsExactly(.9, .1, .1, .9);
    assertThat(rows.get().isEmpty()).isTrue();
  }

  private double[] judged(String... lines) {
    return JudgedLines.after((page, scores) -> rows.set(TableRows.apply(page, scores)), lines);
  }
}
