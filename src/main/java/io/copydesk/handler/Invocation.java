package io.copydesk.handler;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;

/**
 * What the function needs to know of the invocation it works.
 *
 * @param requestId stands in every log line
 * @param function the function's name, a dimension of its metrics
 * @param end when Lambda ends the invocation, on the clock of {@link System#nanoTime}
 */
record Invocation(String requestId, String function, long end) {
  static Invocation of(Context context) {
    return within(
        Duration.ofMillis(context.getRemainingTimeInMillis()),
        context.getAwsRequestId(),
        context.getFunctionName());
  }

  /** An invocation that ends after a time. */
  static Invocation within(Duration time, String requestId, String function) {
    return new Invocation(requestId, function, System.nanoTime() + time.toNanos());
  }

  /** What is left of its time if some is kept; never negative. */
  Duration left(Duration kept) {
    var left = Duration.ofNanos(end - System.nanoTime()).minus(kept);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
