package io.copydesk.handler;

import com.google.gson.Gson;
import io.copydesk.aws.AwsClients;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.crac.Context;
import org.crac.Resource;

/**
 * Runs a sample page through whole invocations before Lambda takes the snapshot that later starts
 * are restored from, so that classes are loaded and code is warm. It talks to no service: there are
 * no connections that could be stale after a restore.
 */
final class Rehearsal implements Resource {
  private static final String SAMPLE = "rehearsal.html";

  /** Enough for the first compiler of the JVM to take note. */
  private static final int TIMES = 20;

  /** So that nobody asks whether these messages were dead letters before. */
  private static final String NEVER_LATE = "9999-12-31T00:00:00.000Z";

  private final Configuration settings;

  Rehearsal(Configuration settings) {
    this.settings = settings;
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) throws IOException {
    for (int i = 0; i < TIMES; i++) {
      rehearse(OutputStream.nullOutputStream());
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // nothing to renew: see above
  }

  /** Works an upload and a removal; log lines and metrics go to {@code log}. Returns the answer. */
  String rehearse(OutputStream log) throws IOException {
    var out = new PrintStream(log, false, StandardCharsets.UTF_8);
    return new IngestFunction(settings, AwsClients.rehearsing(sample()), out)
        .answer(event(), new Invocation("rehearsal", "rehearsal", Duration.ofMinutes(1)));
  }

  private static String event() {
    var gson = new Gson();
    var records = List.of(record("ObjectCreated:Put", "01"), record("ObjectRemoved:Delete", "02"));
    var message =
        Map.of(
            "messageId",
            "rehearsal",
            "eventSource",
            "aws:sqs",
            "body",
            gson.toJson(Map.of("Records", records)));
    return gson.toJson(Map.of("Records", List.of(message)));
  }

  private static Map<String, Object> record(String name, String sequencer) {
    return Map.of(
        "eventName",
        name,
        "eventTime",
        NEVER_LATE,
        "s3",
        Map.of(
            "bucket",
            Map.of("name", "rehearsal"),
            "object",
            Map.of("key", "page+%C3%BC.html", "sequencer", sequencer)));
  }

  private static byte[] sample() throws IOException {
    try (var in = Rehearsal.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IllegalStateException(SAMPLE + " is not in the package.");
      }
      return in.readAllBytes();
    }
  }
}
