package io.copydesk.tools.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.tools.emulator.SharedEmulators;
import io.copydesk.tools.fault.Faults;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the order, number and batching of deliveries, and whatever is worked again meanwhile,
 * the table ends as the bucket is.
 *
 * <p>{@code -Dseed=N} plays one history again, {@code -Dhistories=N} plays more of them.
 */
class HistoryTest {
  private static final int HISTORIES = Integer.getInteger("histories", 100);

  @Test
  void theTableEndsAsTheBucketIs() throws InterruptedException {
    long first = new Random().nextLong(1_000_000_000);
    var replayed = Long.getLong("seed");
    var seeds =
        replayed == null
            ? LongStream.range(first, first + HISTORIES).toArray()
            : new long[] {replayed};
    try (var rig =
        new Rig(
            SharedEmulators.dynamoDbServer().endpoint(),
            SharedEmulators.unique("histories"),
            4,
            5,
            new Faults(0, 0),
            first)) {
      for (long seed : seeds) {
        play(rig, seed);
      }
      assertThat(rig.strayObjects()).as("seeds from %d", first).isEmpty();
      assertThat(rig.queue().retried()).isZero();
      assertThat(rig.outcomes().count("duplicate")).as("duplicates").isPositive();
    }
  }

  private static void play(Rig rig, long seed) throws InterruptedException {
    var random = new Random(seed);
    var world = rig.world("h" + seed, random.nextInt(4) > 0, 1, seed);
    var postman = new Postman(world, rig.queue(), seed);
    for (int left = 1 + random.nextInt(20); left > 0; left--) {
      postman.step();
      if (random.nextInt(4) == 0) {
        rig.queue().await(random.nextInt(3));
      }
      if (random.nextInt(8) == 0) {
        rig.reprocess(world, 1 + random.nextInt(5));
      }
    }
    postman.finish();
    rig.queue().await(0);
    assertThat(rig.inspect(world)).as("play it again with -Dseed=%d", seed).isEmpty();
    assertThat(rig.queue().deadLetters()).as("-Dseed=%d", seed).isEmpty();
  }
}
