package io.copydesk.deadline;

/** Work on a page took longer than it may. It has no stack trace: where it happened is chance. */
public final class OutOfTimeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutOfTimeException() {
    super("Out of time.", null, false, false);
  }
}
