package io.copydesk.tools.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text from pages in columns. */
class CellTest {
  @ParameterizedTest
  @CsvSource({
    "short,       8, 'short   '",
    "exactly8,    8, exactly8",
    "much too long, 8, 'much to…'",
    "'gap before cut', 5, 'gap… '",
    "東京タワー,   10, 東京タワー",
    "東京タワー,   6, '東京… '",
    "'',          3, '   '",
    "text,        0, ''"
  })
  void fillsOrCutsToTheWidth(String text, int width, String cell) {
    assertThat(Cell.left(text, width)).isEqualTo(cell);
  }

  @Test
  void numbersStandOnTheRight() {
    assertThat(Cell.right("42", 5)).isEqualTo("   42");
  }

  @Test
  void nothingInATextSteersTheTerminal() {
    assertThat(Cell.plain("a\u001b[2Jb\r\nc\td\u202ee\u0007f\u2028g\u009bh"))
        .isEqualTo("a [2Jb c d e f g h");
  }
}
