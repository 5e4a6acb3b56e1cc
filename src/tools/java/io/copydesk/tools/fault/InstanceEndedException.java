package io.copydesk.tools.fault;

/** The function's instance ended while it waited for an answer. The SDK does not retry it. */
final class InstanceEndedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  InstanceEndedException() {
    super("The instance ended.");
  }
}
