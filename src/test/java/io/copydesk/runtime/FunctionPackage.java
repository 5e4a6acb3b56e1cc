package io.copydesk.runtime;

import com.google.gson.JsonElement;
import io.copydesk.deploy.Template;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is deployed: the code as {@code sam build} lays it out, and the settings that the template
 * gives it.
 */
final class FunctionPackage {
  private static final Path CLASSES = Path.of("target", "classes");

  /** Written by the build: the jars of the runtime scope. */
  private static final Path CLASS_PATH = Path.of("target", "runtime.classpath");

  private static final Template TEMPLATE = Template.ofProject();

  private FunctionPackage() {}

  /** Lays the code out in an empty folder: classes at the top, their jars in lib. */
  static void unpack(Path folder) throws IOException {
    try (var files = Files.walk(CLASSES)) {
      for (Path file : files.toList()) {
        var copy = folder.resolve(CLASSES.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    var lib = Files.createDirectory(folder.resolve("lib"));
    for (String jar : Files.readString(CLASS_PATH).strip().split(File.pathSeparator, -1)) {
      Files.copy(Path.of(jar), lib.resolve(Path.of(jar).getFileName()));
    }
  }

  /** The handler's name, as the runtime is told it. */
  static String handler() {
    return TEMPLATE.properties("IngestFunction").get("Handler").getAsString();
  }

  /**
   * The function's environment variables.
   *
   * @param given the resources' names and the parameters to set; other parameters have their
   *     defaults
   */
  static Map<String, String> environment(Map<String, String> given) {
    var variables = new LinkedHashMap<String, String>();
    TEMPLATE
        .properties("IngestFunction")
        .getAsJsonObject("Environment")
        .getAsJsonObject("Variables")
        .asMap()
        .forEach((name, value) -> variables.put(name, resolved(value, given)));
    return variables;
  }

  private static String resolved(JsonElement value, Map<String, String> given) {
    if (value.isJsonPrimitive()) {
      return value.getAsString();
    }
    String name = value.getAsJsonObject().get("Ref").getAsString();
    String known = given.get(name);
    return known == null ? TEMPLATE.parameter(name, "Default").getAsString() : known;
  }
}
