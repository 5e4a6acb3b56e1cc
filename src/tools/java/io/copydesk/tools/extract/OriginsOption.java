package io.copydesk.tools.extract;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option of commands that can be told where files came from. */
public final class OriginsOption {
  @Option(
      names = "--origins",
      paramLabel = "FILE",
      description =
          "Where the files came from, a JSON object a line: file (the path below DIR), url,"
              + " fetchedAt. What a bucket keeps as source-url and fetched-at.")
  private @Nullable Path file;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * What is told; nothing where the option is not given.
   *
   * @throws ParameterException if the file cannot be read, or says nothing that is understood
   */
  public Origins read() {
    try {
      return file == null ? Origins.UNKNOWN : Origins.read(file);
    } catch (IOException e) {
      String why = e instanceof NoSuchFileException ? "There is no " + file + "." : message(e);
      var known = Objects.requireNonNull(command, "picocli sets it");
      throw new ParameterException(known.commandLine(), why, e);
    }
  }

  private static String message(IOException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
