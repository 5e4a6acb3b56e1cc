package io.copydesk.tools.fault;

/** What can happen to a request. */
public enum Fault {
  /** The service asks to slow down, and does nothing. */
  THROTTLED,
  /** The service fails, and does nothing. */
  SERVER_ERROR,
  /** The request never arrives. */
  TIMEOUT,
  /** The answer takes its time. */
  SLOW,
  /** The service does what it was asked to; its answer is lost. */
  LOST_RESPONSE,
  /** The answer breaks off in the middle of its body. */
  CUT_RESPONSE,
  /** The function's instance ends before the request is sent. */
  END_BEFORE,
  /** The function's instance ends after the request was done. */
  END_AFTER
}
