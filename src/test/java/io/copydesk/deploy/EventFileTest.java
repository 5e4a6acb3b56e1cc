package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample events are what AWS sends, and speak of the sample pages as they are. */
class EventFileTest {
  static List<EventFile> all() {
    return EventFile.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void uploadsNameASamplePageByItsTagAndSize(EventFile event) throws IOException {
    var pages = SamplePages.byETag();
    for (var happening : event.happenings()) {
      assertThat(happening.eTag().isPresent())
          .as("only uploads have a tag")
          .isEqualTo(happening.created());
      if (happening.created()) {
        var page = pages.get(happening.eTag().orElseThrow());
        assertThat(page)
            .as(
                "a sample page with the tag that %s has for %s; tags: %s",
                event, happening.key(), pages)
            .isNotNull();
        assertThat(happening.size()).isEqualTo(Files.size(page));
      }
    }
  }

  @Test
  void everyShapeIsThere() {
    assertThat(all())
        .map(EventFile::toString)
        .contains(
            "sqs-created.json",
            "sqs-removed.json",
            "sqs-removed-for-good.json",
            "sqs-version-removed.json",
            "sqs-lifecycle-expired.json",
            "sqs-test-event.json",
            "sqs-batch.json",
            "sqs-several-records.json",
            "sqs-keys.json",
            "s3-created.json",
            "s3-removed.json",
            "s3-lifecycle-expired.json",
            "s3-test-event.json",
            "s3-several-records.json",
            "eventbridge-created.json",
            "eventbridge-removed.json",
            "eventbridge-lifecycle-expired.json",
            "eventbridge-key.json");
  }

  @Test
  void keysTryAllThatEncodingCanBreak() {
    assertThat(all().stream().flatMap(e -> e.happenings().stream()).map(EventFile.Happening::key))
        .contains(
            "Wahl in Zürich.html",
            "1 + 1 = 2.html",
            "100 % sure/a b.html",
            "東京/ニュース.txt",
            "Wahl + 100%20 in Zürich.html");
  }

  @Test
  void theBatchHoldsOneMessageThatCannotBeRead() {
    assertThat(all())
        .filteredOn(e -> !e.unreadable().isEmpty())
        .singleElement()
        .hasToString("sqs-batch.json");
  }
}
