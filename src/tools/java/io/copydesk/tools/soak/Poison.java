package io.copydesk.tools.soak;

import java.util.List;

/** Messages that can't be worked, ever, and a text that the reason of each holds. */
record Poison(String body, String reason) {
  static final List<Poison> ALL =
      List.of(
          new Poison("{\"Records\": [{\"eventSource\": ", "not JSON"),
          new Poison("{\"Records\": [{\"eventName\": \"ObjectCreated:Put\"}]}", "no s3"),
          new Poison(
              """
              {"Records": [{"eventName": "ObjectCreated:Put", "eventTime": "2026-11-01T00:00:00Z",
                "s3": {"bucket": {"name": "nobodys"},
                "object": {"key": "a.html", "sequencer": "01"}}}]}
              """,
              "NoSuchBucket"));
}
