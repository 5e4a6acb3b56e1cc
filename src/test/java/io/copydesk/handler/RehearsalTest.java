package io.copydesk.handler;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {
  /** Endpoints that nobody listens at: a rehearsal that asked them would fail. */
  private static final Configuration SETTINGS =
      Configuration.from(
          Map.of(
              "AWS_REGION", "eu-central-1",
              "TABLE_NAME", "articles",
              "OUTPUT_BUCKET", "records",
              "S3_ENDPOINT", "http://127.0.0.1:1",
              "DYNAMODB_ENDPOINT", "http://127.0.0.1:1"));

  @ParameterizedTest
  @ValueSource(strings = {"rehearsal.html", "rehearsal.txt"})
  void storesAndRemovesTheSampleWithoutAnyService(String sample) throws IOException {
    var log = new ByteArrayOutputStream();
    assertThat(new Rehearsal(SETTINGS).rehearse(sample, log)).isEqualTo(S3Records.failures());
    assertThat(log.toString(StandardCharsets.UTF_8).lines())
        .map(line -> JsonParser.parseString(line).getAsJsonObject().get("outcome"))
        .filteredOn(outcome -> outcome != null)
        .extracting(outcome -> outcome.getAsString())
        .containsExactly("stored", "removed");
  }
}
