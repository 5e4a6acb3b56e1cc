package io.copydesk.tools.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.TextPage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  private static final TextPage TEXT = new TextPage(List.of(), null, null);

  private static boolean shows(String text, String decoded) {
    return VisibleText.isOf(VisibleText.letters(text), TEXT, decoded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tram &ee; <p> late", "Tram &amp;ee; <p> late", "Tram &#x2147; <p> late"})
  void anEntityMayBeALetterBesideATagThatIsText(String decoded) {
    assertThat(shows("Tram \u2147 <p> late", decoded)).isTrue();
    assertThat(shows("Tram \u2148 <p> late", decoded)).isFalse();
  }

  @Test
  void anEntityMayBeText() {
    assertThat(shows("Write &ee; for it", "Write &ee; for it")).isTrue();
  }

  @Test
  void lettersOutOfOrderAreNotThePages() {
    assertThat(shows("late tram", "tram late")).isFalse();
  }

  @Test
  void aShellsTagsAreNoText() {
    assertThat(shows("Tram late", "<pre>Tram\nlate</pre>")).isTrue();
  }
}
