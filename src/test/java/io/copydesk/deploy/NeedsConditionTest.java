package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeedsConditionTest {
  private final PrintStream console = System.out;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void listen() {
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void leave() {
    System.setOut(console);
  }

  @Test
  void whatIsMissingSkipsTheTestAndSaysWhyOnce() {
    var decided =
        NeedsCondition.decide("SomeIT", Stream.of(reason("no engine"), reason("no engine")), false);
    assertThat(decided.isDisabled()).isTrue();
    assertThat(decided.getReason()).hasValue("no engine");
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines("SKIPPED SomeIT: no engine\n");
  }

  @Test
  void whatIsMissingFailsATestThatWasAskedFor() {
    assertThatThrownBy(() -> NeedsCondition.decide("SomeIT", Stream.of(reason("no image")), true))
        .hasMessage("SomeIT cannot run: no image");
  }

  @Test
  void nothingIsSaidWhereEverythingIsThere() {
    var decided = NeedsCondition.decide("SomeIT", Stream.of(Optional.empty()), true);
    assertThat(decided.isDisabled()).isFalse();
    assertThat(printed.size()).isZero();
  }

  private static Optional<String> reason(String text) {
    return Optional.of(text);
  }
}
