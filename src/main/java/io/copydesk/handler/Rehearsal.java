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
 * Runs sample pages, one in HTML and one of flattened text, through whole invocations before Lambda
 * takes the snapshot that later starts are restored from, so that classes are loaded and code is
 * warm. It talks to no service: there are no connections that could be stale after a restore.
 */
final class Rehearsal implements Resource {
  private static final List<String> SAMPLES = List.of("rehearsal.html", "rehearsal.txt");

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
      for (String sample : SAMPLES) {
        rehearse(sample, OutputStream.nullOutputStream());
      }
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // nothing to renew: see above
  }

  /** Works an upload and a removal; log lines and metrics go to {@code log}. Returns the answer. */
  String rehearse(String sample, OutputStream log) throws IOException {
    var out = new PrintStream(log, false, StandardCharsets.UTF_8);
    // closed, since threads of clients would stay in the snapshot
    try (var clients = AwsClients.rehearsing(read(sample))) {
      return new IngestFunction(settings, clients, out)
          .answer(event(), Invocation.within(Duration.ofMinutes(1), "rehearsal", "rehearsal"));
    }
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

  private static byte[] read(String sample) throws IOException {
    try (var in = Rehearsal.class.getResourceAsStream(sample)) {
      if (in == null) {
        throw new IllegalStateException(sample + " is not in the package.");
      }
      return in.readAllBytes();
    }
  }
}
