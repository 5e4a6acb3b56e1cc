package io.copydesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A page that comes to its end as a class is first used must not take the class with it. */
class ClassesTest {
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void noClassIsLostToAPageThatTookTooLong() throws Exception {
    var lost = new ArrayList<String>();
    var tried = new ArrayList<String>();
    try (var fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      Supplier<Boolean> use =
          () -> names().stream().allMatch(name -> use(name, fresh, tried, lost));
      fresh
          .loadClass(Deadline.class.getName())
          .getMethod("within", Duration.class, Supplier.class)
          .invoke(null, Duration.ZERO, use);
    }
    assertThat(tried).hasSizeGreaterThan(200);
    assertThat(lost).isEmpty();
  }

  private static boolean use(
      String name, ClassLoader loader, List<String> tried, List<String> lost) {
    tried.add(name);
    try {
      Class.forName(name, true, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      lost.add(name + ": " + e.getCause());
    }
    return true;
  }

  private static List<String> names() {
    try (var files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.replace(File.separatorChar, '.').replaceAll("\\.class$", ""))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(ClassesTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
