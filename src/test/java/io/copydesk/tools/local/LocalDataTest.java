package io.copydesk.tools.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.aws.StoredPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;

/** A local system with a folder goes on where it was stopped. */
class LocalDataTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void pagesRecordsMessagesAndDeadLettersAreKept(@TempDir Path parent) throws Exception {
    var folder = parent.resolve("made by the system");
    try (var system = LocalSystem.start(settings(folder, 1))) {
      put(system, "kept.html", "This story will be kept");
      system.queues().send("poison");
      assertThat(system.awaitIdle(PATIENCE)).isTrue();
      assertThat(system.queues().dead()).isOne();
    }
    try (var system = LocalSystem.start(settings(folder, 0))) {
      put(system, "kept.html", "This story was overwritten");
    }
    try (var system = LocalSystem.start(settings(folder, 1))) {
      assertThat(system.awaitIdle(PATIENCE)).isTrue();
      assertThat(system.queues().dead()).isOne();
      assertThat(system.records().page(LocalSystem.PAGES, "kept.html"))
          .get()
          .isInstanceOfSatisfying(
              StoredPage.Article.class,
              article ->
                  assertThat(article.record())
                      .containsEntry("headline", "This story was overwritten"));
    }
    assertThat(Files.readAllLines(folder.resolve("function.log")))
        .anyMatch(line -> line.contains("Page stored as an article."));
  }

  private static LocalSettings settings(Path folder, int functions) {
    return new LocalSettings("127.0.0.1", 0, 0, 0, folder, functions, 2, Duration.ZERO);
  }

  private static void put(LocalSystem system, String key, String headline) {
    system
        .s3()
        .putObject(
            r -> r.bucket(LocalSystem.PAGES).key(key),
            RequestBody.fromString(LocalSystemTest.page(headline)));
  }
}
