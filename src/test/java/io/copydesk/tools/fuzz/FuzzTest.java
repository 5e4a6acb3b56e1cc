package io.copydesk.tools.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the bytes, a page gives an article or a rejection, and nothing else happens.
 *
 * <p>The pages are the same each time, so that no build fails for what it did not change; {@code
 * ./copydesk fuzz} goes where nobody has been. {@code -Dseed=N} tries one page, {@code
 * -Dfuzz.seconds=N} tries longer.
 */
class FuzzTest {
  private static final int SIZE = 20_000;
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 10));

  private final Trial trial = new Trial(LIMIT);

  @ParameterizedTest
  @EnumSource
  void giantsFall(Giant giant) {
    assertThat(trial.of(Input.of(giant.page(SIZE).getBytes(StandardCharsets.UTF_8)))).isEmpty();
  }

  @Test
  void mutantsFall() {
    var mutator =
        new Mutator(
            Mutator.samples(Path.of("events/pages"), Path.of("src/test/resources/pages")), SIZE);
    var replayed = Long.getLong("seed");
    long next = replayed == null ? 0 : replayed;
    long end = System.nanoTime() + TIME.toNanos();
    do {
      assertThat(trial.of(mutator.input(next)))
          .as("try it again with -Dseed=%d, or ./copydesk fuzz --seed %d", next, next)
          .isEmpty();
      next++;
    } while (replayed == null && System.nanoTime() < end);
  }

  @Test
  void aSeedGivesTheSamePage() {
    var mutator = new Mutator(Mutator.samples(Path.of("events/pages")), SIZE);
    for (long seed = 0; seed < 100; seed++) {
      assertThat(mutator.input(seed).bytes()).isEqualTo(mutator.input(seed).bytes());
      assertThat(mutator.input(seed).key()).isEqualTo(mutator.input(seed).key());
    }
  }
}
