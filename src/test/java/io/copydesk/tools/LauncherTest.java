package io.copydesk.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a checkout whose JDK and Maven only say how they were called. */
class LauncherTest {
  private static final Path LAUNCHER = Path.of("copydesk").toAbsolutePath();

  @TempDir Path folder;
  private Path home = LAUNCHER;
  private Path jdk = LAUNCHER;

  @BeforeEach
  void checkout() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    home = Files.createDirectory(folder.resolve("a checkout"));
    jdk = folder.resolve("jdk-25");
    for (String name : List.of(".mvn", "src/main", "src/tools", "target")) {
      Files.createDirectories(home.resolve(name));
    }
    Files.copy(LAUNCHER, home.resolve("copydesk"));
    Files.writeString(home.resolve("pom.xml"), "<project/>");
    script(home.resolve("copydesk"), Files.readString(LAUNCHER));
    script(jdk.resolve("bin/jar"), "#!/bin/sh\nexec touch \"$4\"\n");
    script(
        jdk.resolve("bin/java"),
        "#!/bin/sh\nfor a in \"$@\"; do last=$a; done\necho \"java … $last\"\nexit 7\n");
    maven(
        String.format(
            Locale.ROOT,
            """
            echo x.jar >target/tools/classpath.new
            echo '    java.home = %s' >target/tools/java.properties
            """,
            jdk));
    ageAll();
  }

  @Test
  void buildsOnceAndGivesBackTheStatus() throws Exception {
    var first = run(home, "./copydesk", "extract", "two words.html");
    var second = run(home, "./copydesk", "extract", "two words.html");

    assertThat(first.text()).contains("first run, building").contains("java … two words.html");
    assertThat(first.status()).isEqualTo(7);
    assertThat(second.text()).isEqualTo("java … two words.html\n");
  }

  @Test
  void buildsAgainWhenASourceHasChanged() throws Exception {
    run(home, "./copydesk");
    Files.writeString(home.resolve("src/main/New.java"), "class New {}");
    Files.setLastModifiedTime(
        home.resolve("src/main/New.java"), FileTime.from(Instant.now().plusSeconds(2)));

    assertThat(run(home, "./copydesk").text()).contains("sources have changed, building");
  }

  @Test
  void runsFromAnywhereThroughALink() throws Exception {
    var link = Files.createSymbolicLink(folder.resolve("link"), home.resolve("copydesk"));

    assertThat(run(folder, link.toString(), "--version").text()).contains("java … --version");
  }

  @Test
  void saysWhenThereIsNoJdk25() throws Exception {
    maven(
        """
        echo '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-toolchains-plugin'
        exit 1
        """);

    var run = run(home, "./copydesk", "local");

    assertThat(run.status()).isOne();
    assertThat(run.text()).contains("JDK 25", "none was found").doesNotContain("java …");
  }

  @Test
  void showsWhyABuildFailed() throws Exception {
    maven(
        """
        echo '[INFO] chatter'
        echo '[ERROR] a semicolon is missing'
        exit 1
        """);

    var run = run(home, "./copydesk", "local");

    assertThat(run.status()).isOne();
    assertThat(run.text()).contains("a semicolon is missing").doesNotContain("chatter", "java …");
  }

  private void maven(String body) throws IOException {
    script(home.resolve("mvnw"), "#!/bin/sh\nmkdir -p target/tools\n" + body);
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent() == null ? file : file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Sources older than any build. */
  private void ageAll() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100)));
      }
    }
  }

  private Run run(Path in, String... command) throws IOException, InterruptedException {
    var output = folder.resolve("output");
    var process =
        new ProcessBuilder(command)
            .directory(in.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    return new Run(status, Files.readString(output, UTF_8));
  }

  private record Run(int status, String text) {}
}
