package io.copydesk.tools.fault;

/** Whether an instance of the function still runs. Thread-safe. */
public final class InstanceLife {
  private volatile boolean ended;

  /** No request of the instance is sent any more, and none of its answers counts. */
  void end() {
    ended = true;
  }

  public boolean ended() {
    return ended;
  }

  /**
   * Breaks off what an ended instance was about to do.
   *
   * @throws RuntimeException when it ended
   */
  public void check() {
    if (ended) {
      throw new InstanceEndedException();
    }
  }
}
