package io.copydesk.tools.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.tools.emulator.SharedEmulators;
import io.copydesk.tools.fault.Faults;
import org.junit.jupiter.api.Test;

class RedriveTest {
  @Test
  void aDeadLetterSaysWhyUntilItIsDoneAfterAll() throws InterruptedException {
    try (var rig =
        new Rig(
            SharedEmulators.dynamoDbServer().endpoint(),
            SharedEmulators.unique("redrive"),
            1,
            2,
            new Faults(0, 0),
            1)) {
      var inNobodysBucket = Poison.ALL.getLast();
      rig.queue().send(inNobodysBucket.body());
      rig.queue().await(0);
      assertThat(rig.queue().deadLetters()).hasSize(1);
      assertThat(rig.deadLetterRecords())
          .singleElement()
          .satisfies(record -> {
            assertThat(record.get("reason").getAsString()).contains("NoSuchBucket");
            assertThat(record.get("tries").getAsInt()).isEqualTo(2);
            assertThat(record.get("pages").getAsString()).isEqualTo("s3://nobodys/a.html");
          });

      rig.world("nobodys", true, 1, 1); // makes the bucket
      rig.queue().redrive();
      rig.queue().await(0);
      assertThat(rig.queue().deadLetters()).isEmpty();
      assertThat(rig.deadLetterRecords()).isEmpty();
    }
  }
}
