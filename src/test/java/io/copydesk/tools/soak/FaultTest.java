package io.copydesk.tools.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.tools.emulator.SharedEmulators;
import io.copydesk.tools.fault.Fault;
import io.copydesk.tools.fault.Faults;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** With faults in three requests of ten, the table still ends as the bucket is. */
class FaultTest {
  private static final int HAPPENINGS = 300;

  @Test
  void nothingIsLostAndPoisonEndsAmongDeadLetters() throws InterruptedException {
    var replayed = Long.getLong("seed");
    long seed = replayed == null ? new Random().nextLong(1_000_000_000) : replayed;
    var faults = new Faults(0.3, seed);
    try (var rig =
        new Rig(
            SharedEmulators.dynamoDbServer().endpoint(),
            SharedEmulators.unique("faults"),
            8,
            5,
            faults,
            seed)) {
      var world = rig.world("f" + seed, true, 10, seed);
      var postman = new Postman(world, rig.queue(), seed);
      for (int i = 0; i < HAPPENINGS; i++) {
        postman.step();
      }
      postman.finish();
      Poison.ALL.forEach(poison -> rig.queue().send(poison.body()));
      rig.settle(Poison.ALL.size());

      assertThat(faults.drawn()).as("seed %d", seed).containsKeys(Fault.values());
      assertThat(rig.inspect(world)).as("play it again with -Dseed=%d", seed).isEmpty();
      assertThat(rig.strayObjects()).as("-Dseed=%d", seed).isEmpty();
      assertThat(rig.deadLettersAre(Poison.ALL)).as("-Dseed=%d", seed).isTrue();

      faults.stop();
      rig.queue().redrive();
      rig.queue().await(0);
      assertThat(rig.deadLetterRecords())
          .as("-Dseed=%d", seed)
          .hasSameSizeAs(Poison.ALL)
          .allSatisfy(record ->
              assertThat(Poison.ALL)
                  .anySatisfy(poison -> {
                    assertThat(record.get("message").getAsString()).isEqualTo(poison.body());
                    assertThat(record.get("reason").getAsString()).contains(poison.reason());
                  }));
    }
  }
}
