package io.copydesk.handler;

import com.google.gson.JsonObject;

/** Tells what an invocation brings: messages of a queue, or events themselves. */
final class Deliveries {
  private Deliveries() {}

  /**
   * Reads an invocation's payload.
   *
   * @throws MalformedEventException when it has none of the known shapes
   */
  static Delivery read(String payload) {
    var root = Json.parse(payload);
    if (root.has("Records")) {
      var records = Json.objects(root, "Records");
      if (!records.isEmpty() && records.stream().allMatch(Deliveries::isMessage)) {
        return new Delivery.Queue(records.stream().map(Deliveries::message).toList());
      }
    }
    return new Delivery.Direct(PageEvents.of(root));
  }

  private static Delivery.Message message(JsonObject record) {
    String receives =
        record.get("attributes") instanceof JsonObject attributes
            ? Json.text(attributes, "ApproximateReceiveCount")
            : null;
    return new Delivery.Message(
        Json.required(record, "messageId"),
        record.get("body").getAsString(),
        receives != null && receives.matches("[0-9]{1,9}") ? Integer.parseInt(receives) : 1);
  }

  private static boolean isMessage(JsonObject record) {
    return "aws:sqs".equals(Json.text(record, "eventSource"))
        && record.has("body")
        && record.get("body").isJsonPrimitive();
  }
}
