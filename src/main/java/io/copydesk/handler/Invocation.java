package io.copydesk.handler;

import com.amazonaws.services.lambda.runtime.Context;
import java.time.Duration;

/**
 * What the function needs to know of the invocation it works.
 *
 * @param requestId stands in every log line
 * @param function the function's name, a dimension of its metrics
 * @param time left until Lambda ends the invocation
 */
record Invocation(String requestId, String function, Duration time) {
  static Invocation of(Context context) {
    return new Invocation(
        context.getAwsRequestId(),
        context.getFunctionName(),
        Duration.ofMillis(context.getRemainingTimeInMillis()));
  }
}
