package io.copydesk.tools.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SoakCommandTest {
  private final StringWriter out = new StringWriter();

  @Test
  void aSmallSoakLosesNothing() {
    assertThat(run("--events", "300", "--faults", "0.2")).as(out::toString).isZero();
    assertThat(out.toString())
        .contains("300 events, 20 % faults, seed ")
        .containsPattern("lost +0 ")
        .containsPattern("stale +0 ")
        .containsPattern("dead +3  all of them poison: true")
        .containsPattern("duplicates +[1-9]");
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThat(run("--faults", "1")).isEqualTo(2);
  }

  private int run(String... args) {
    return new CommandLine(new SoakCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(args);
  }
}
