package io.copydesk.tools.extract;

import io.copydesk.pipeline.Limits;
import java.time.Duration;

/** What a page of a batch may cost. */
public final class BatchLimits {
  /** More time than in the function: a busy machine must not change what is found on a page. */
  public static final Limits PATIENT = Limits.DEFAULT.within(Duration.ofMinutes(2));

  private BatchLimits() {}
}
