package io.copydesk.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.copydesk.pipeline.Limits;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
  @Test
  void blankIsTheDefault() {
    assertThat(read(Map.of("S3_ENDPOINT", "", "OUTPUT_BUCKET", " ", "TOMBSTONE_DAYS", "")))
        .isEqualTo(
            new Configuration(
                "us-east-1",
                "articles",
                null,
                null,
                null,
                Duration.ofDays(30),
                20_971_520,
                Limits.DEFAULT));
  }

  @Test
  void everySettingCounts() {
    var settings =
        read(
            Map.of(
                "OUTPUT_BUCKET", "records",
                "S3_ENDPOINT", "http://localhost:9000",
                "DYNAMODB_ENDPOINT", "http://localhost:8000",
                "TOMBSTONE_DAYS", "7",
                "MAX_PAGE_BYTES", "1",
                "MAX_INFLATED_BYTES", "2",
                "MAX_DEPTH", "3",
                "MAX_NODES", "4",
                "MAX_ATTRIBUTES", "6",
                "MAX_PAGE_MILLIS", "5"));
    assertThat(settings)
        .isEqualTo(
            new Configuration(
                "us-east-1",
                "articles",
                "records",
                URI.create("http://localhost:9000"),
                URI.create("http://localhost:8000"),
                Duration.ofDays(7),
                1,
                Limits.of(2, 3, 4, 6, Duration.ofMillis(5))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "many", "99999999999"})
  void saysWhichSettingMakesNoSense(String value) {
    assertThatThrownBy(() -> read(Map.of("MAX_PAGE_BYTES", value)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("MAX_PAGE_BYTES");
  }

  @Test
  void theTableMustBeNamed() {
    assertThatThrownBy(() -> Configuration.from(Map.of("AWS_REGION", "us-east-1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("TABLE_NAME");
  }

  private static Configuration read(Map<String, String> environment) {
    var all = new HashMap<>(environment);
    all.put("AWS_REGION", "us-east-1");
    all.put("TABLE_NAME", "articles");
    return Configuration.from(all);
  }
}
