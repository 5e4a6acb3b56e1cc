package io.copydesk.tools.terminal;

import picocli.CommandLine.Option;

/** The option of commands that work many pages at once. */
public final class Threads {
  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      converter = Count.class,
      description = "Pages worked at once (here: ${DEFAULT-VALUE}).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** Pages worked at once, 1 or more. */
  public int count() {
    return threads;
  }
}
