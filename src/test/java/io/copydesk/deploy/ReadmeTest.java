package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sees at once, without the SAM CLI, when the README's commands and the tests of them part. */
class ReadmeTest {
  private static final Pattern FILE =
      Pattern.compile("(?<=\\s)[\\w./-]+\\.(?:json|html)\\b|(?:^|(?<=\\s))\\./\\w+");

  @Test
  void everyCommandOfTheSamCliIsRunByATest() {
    assertThat(Readme.commands().stream().filter(command -> command.startsWith("sam ")).toList())
        .containsExactlyInAnyOrder(
            Readme.samBuild(),
            Readme.samDeploy(),
            Readme.samLocalInvoke(Path.of("events/sqs-created.json"), Path.of("env.json")));
  }

  @Test
  void anEventAndSettingsOfATestTakeThePlaceOfTheReaders() {
    assertThat(Readme.samLocalInvoke(Path.of("events/s3-removed.json"), Path.of("target/e.json")))
        .contains(" -e events/s3-removed.json ", " --env-vars target/e.json ")
        .doesNotContain("sqs-created", " env.json")
        .doesNotContain("\\");
  }

  @Test
  void theFilesThatCommandsNameAreThere() {
    List<String> named =
        Readme.commands().stream()
            .flatMap(command -> FILE.matcher(command).results())
            .map(found -> found.group())
            .distinct()
            .toList();
    assertThat(named).contains("events/sqs-created.json", "env.json", "events/pages/json-ld.html");
    assertThat(named).allSatisfy(file -> assertThat(Path.of(file)).exists());
  }
}
