package io.copydesk.handler;

/** An event, or a message, that no event of a page can be read from. The message says why. */
final class MalformedEventException extends RuntimeException {
  MalformedEventException(String message) {
    super(message);
  }

  MalformedEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
