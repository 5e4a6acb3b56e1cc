package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands that the README tells a reader to type; the tests type the same ones. */
final class Readme {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
  private static final Pattern CONTINUATION = Pattern.compile("\\\\\n *");

  private Readme() {}

  /** Every command of every shell block, on one line each. */
  static List<String> commands() {
    try {
      return BLOCK
          .matcher(Files.readString(Path.of("README.md")))
          .results()
          .flatMap(Readme::lines)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(MatchResult block) {
    return CONTINUATION.matcher(block.group(1)).replaceAll("").lines();
  }

  /** The only command that matches. */
  private static String command(String pattern) {
    var found = commands().stream().filter(command -> command.matches(pattern)).toList();
    assertThat(found).as("commands of the README like %s", pattern).hasSize(1);
    return found.getFirst();
  }

  static String samBuild() {
    return command("sam build");
  }

  static String samDeploy() {
    return command("sam build && sam deploy");
  }

  /** The command that invokes the function, with another event and other settings. */
  static String samLocalInvoke(Path event, Path environment) {
    String command = command("sam local invoke .*");
    assertThat(command).contains("-e events/sqs-created.json ").contains("--env-vars env.json ");
    return command
        .replace("events/sqs-created.json", event.toString())
        .replace("env.json", environment.toString());
  }
}
