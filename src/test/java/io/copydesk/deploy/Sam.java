package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The SAM CLI, called as a person would. Its settings come from {@code samconfig.toml}. */
final class Sam {
  private static final Path OUT = Path.of("target", "sam");

  /** This machine's own architecture: a function for another one does not start here. */
  static final String ARCHITECTURE =
      System.getProperty("os.arch").toLowerCase(Locale.ROOT).matches("aarch64|arm64")
          ? "Architecture=arm64"
          : "Architecture=x86_64";

  private static final String REGION = "us-east-1";
  private static final String NOWHERE = OUT.resolve("no-credentials").toString();

  private static boolean built;

  private final Map<String, String> environment = new TreeMap<>();

  private Sam() {
    environment.put("SAM_CLI_TELEMETRY", "0");
    environment.put("AWS_DEFAULT_REGION", REGION);
    environment.put("AWS_EC2_METADATA_DISABLED", "true");
    // Whoever runs the tests may have an account of their own configured: it is left alone.
    environment.put("AWS_SHARED_CREDENTIALS_FILE", NOWHERE);
    environment.put("AWS_CONFIG_FILE", NOWHERE);
  }

  /** Calls AWS nowhere but at the endpoint. */
  static Sam against(URI endpoint) {
    var sam = new Sam();
    sam.environment.put("AWS_ACCESS_KEY_ID", "test");
    sam.environment.put("AWS_SECRET_ACCESS_KEY", "test");
    sam.environment.put("AWS_ENDPOINT_URL", endpoint.toString());
    return sam;
  }

  /** For what needs no AWS: without credentials SAM asks nobody who it is. */
  static Sam alone() {
    return new Sam();
  }

  /** Builds with the README's command, unless a test has built before. */
  static void build() {
    if (!built) {
      alone().type(Readme.samBuild());
    }
  }

  /**
   * Types a command line of the README, or one that begins with it, in the project's folder.
   *
   * @return its standard output
   * @throws AssertionError with all its output if it fails
   */
  String type(String line) {
    String answer = run(List.of("sh", "-c", line));
    built |= line.startsWith(Readme.samBuild());
    return answer;
  }

  /** Runs a command of the SAM CLI that the README does not have; see {@link #type}. */
  String run(String... arguments) {
    var command = new ArrayList<>(List.of("sam"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private String run(List<String> command) {
    try {
      Files.createDirectories(OUT);
      var out = Files.createTempFile(OUT, "sam-", ".out");
      var err = Files.createTempFile(OUT, "sam-", ".err");
      var builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder
          .environment()
          .keySet()
          .removeIf(name -> name.startsWith("AWS_") && !name.equals("AWS_CA_BUNDLE"));
      builder.environment().putAll(environment);
      var process = builder.start();
      boolean ended = process.waitFor(Duration.ofMinutes(6).toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        process.destroy();
      }
      String answer = Files.readString(out);
      assertThat(ended && process.exitValue() == 0)
          .as("%s%n%s%n%s", String.join(" ", command), answer, Files.readString(err))
          .isTrue();
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
