package io.copydesk.handler;

import io.copydesk.pipeline.PageEvent;
import java.util.List;

/** What one invocation brings. */
sealed interface Delivery {
  /** Messages of a queue, which is told which of them failed. */
  record Queue(List<Message> messages) implements Delivery {}

  /** Events straight from S3 or EventBridge; none in S3's test event. */
  record Direct(List<PageEvent> events) implements Delivery {}

  /**
   * A message whose body is read on its own, so that a malformed one harms no other.
   *
   * @param receives how often it was delivered, this time included
   */
  record Message(String id, String body, int receives) {}
}
