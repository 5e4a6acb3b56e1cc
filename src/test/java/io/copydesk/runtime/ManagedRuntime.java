package io.copydesk.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import io.copydesk.runtime.RuntimeApi.Answer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * Lambda's Java runtime in a JVM of its own: AWS's runtime interface client, alone on its class
 * path, loads the function from the folder that it is started in.
 */
final class ManagedRuntime implements AutoCloseable {
  private static final long SECONDS = 60;

  private final RuntimeApi api;
  private final Process process;
  private final Path output;
  private final Path classes;

  /**
   * Starts the runtime.
   *
   * @param folder empty; the package goes there, and beside it what the runtime prints
   * @param variables the function's environment
   * @param initialization {@code on-demand} or {@code snap-start}
   */
  ManagedRuntime(Path folder, Map<String, String> variables, String initialization)
      throws IOException {
    var task = Files.createDirectory(folder.resolve("task"));
    FunctionPackage.unpack(task);
    output = folder.resolve("output.log");
    classes = folder.resolve("classes.log");
    api = new RuntimeApi();
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // as the managed runtime has them
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac",
                "-Djava.net.preferIPv4Stack=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load:file=" + classes + ":none:filecount=0",
                "-cp",
                classPath(),
                AWSLambda.class.getName(),
                FunctionPackage.handler())
            .directory(task.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder
        .environment()
        .putAll(
            Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "_HANDLER", FunctionPackage.handler(),
                "LAMBDA_TASK_ROOT", task.toString(),
                "AWS_LAMBDA_INITIALIZATION_TYPE", initialization,
                "AWS_LAMBDA_FUNCTION_NAME", "ingest",
                "AWS_LAMBDA_FUNCTION_VERSION", "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "2048",
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "key",
                "AWS_SECRET_ACCESS_KEY", "secret"));
    process = builder.start();
  }

  private static String classPath() {
    return Stream.of(
            AWSLambda.class, Context.class, PojoSerializer.class, SdkInternalThreadLocal.class)
        .map(ManagedRuntime::jar)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String jar(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Invokes the function and waits for what it answers. */
  Answer invoke(String payload) {
    return await(api.invoke(payload));
  }

  /** Waits until a snapshot can be taken. */
  void awaitSnapshot() {
    await(api.snapshotReady());
  }

  /** Goes on as after a restore of the snapshot. */
  void restore() {
    api.restore();
  }

  /** The names of the classes that were loaded up to now, with where they came from. */
  List<String> loadedClasses() throws IOException {
    return Files.readAllLines(classes);
  }

  /** What the runtime and the function printed. */
  List<String> output() throws IOException {
    return Files.readAllLines(output);
  }

  private <T> T await(CompletableFuture<T> something) {
    var failed = CompletableFuture.anyOf(api.initError(), process.onExit());
    CompletableFuture.anyOf(something, failed)
        .orTimeout(SECONDS, TimeUnit.SECONDS)
        .exceptionally(_ -> null)
        .join();
    if (something.isDone()) {
      return something.join();
    }
    try {
      throw new AssertionError(
          "No answer; the runtime printed:\n"
              + Files.readString(output)
              + (failed.isDone() ? "\nIt ended with " + failed.join() : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    api.close();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
