package io.copydesk.tools;

import io.copydesk.tools.bench.BenchCommand;
import io.copydesk.tools.extract.ExtractCommand;
import io.copydesk.tools.fuzz.FuzzCommand;
import io.copydesk.tools.local.LocalCommand;
import io.copydesk.tools.reprocess.ReprocessCommand;
import io.copydesk.tools.rules.RulesCommand;
import io.copydesk.tools.score.ScoreCommand;
import io.copydesk.tools.soak.SoakCommand;
import io.copydesk.tools.terminal.Terminal;
import io.copydesk.tools.train.TrainCommand;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** The {@code copydesk} command. */
@Command(
    name = "copydesk",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Scraped pages become clean, normalised NewsArticle records.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "%nExamples:",
      "  copydesk local",
      "  copydesk extract pages/ --out records.jsonl",
      "  copydesk extract page.html | jq .headline",
      "%n'copydesk COMMAND --help' tells more of each. COPYDESK_JAVA_OPTS gives options to the JVM."
    },
    subcommands = {
      LocalCommand.class,
      ExtractCommand.class,
      BenchCommand.class,
      RulesCommand.class,
      ScoreCommand.class,
      TrainCommand.class,
      SoakCommand.class,
      FuzzCommand.class,
      ReprocessCommand.class,
      HelpCommand.class
    })
public final class Copydesk {
  private Copydesk() {}

  /** Runs a command and ends the JVM with its exit status. */
  public static void main(String[] args) {
    String[] given = args.length == 0 ? new String[] {"--help"} : args;
    System.exit(commandLine(Terminal.ofSystem()).execute(given));
  }

  static CommandLine commandLine(Terminal terminal) {
    boolean coloured = terminal.out() && terminal.colour();
    var commandLine = new CommandLine(new Copydesk());
    commandLine
        .getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
    return commandLine
        .setParameterExceptionHandler(Copydesk::wrongUsage)
        .setExecutionExceptionHandler(Copydesk::failed)
        .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.clamp(terminal.columns(), 60, 100));
  }

  /**
   * A file that can't be used is told in a line; anything else is a fault, and its trace is news.
   */
  private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    var cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    String told =
        switch (cause) {
          case NoSuchFileException missing -> "There is no " + missing.getFile() + ".";
          case AccessDeniedException denied -> "No permission for " + denied.getFile() + ".";
          case FileSystemException file -> file.getMessage();
          default -> null;
        };
    if (told == null) {
      throw e;
    }
    command.getErr().println("copydesk: " + told);
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  /** One line and where to read on, instead of the whole help that would push it off the screen. */
  private static int wrongUsage(CommandLine.ParameterException e, String[] args) {
    var spec = e.getCommandLine().getCommandSpec();
    var err = e.getCommandLine().getErr();
    err.println("copydesk: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("Try '" + spec.qualifiedName() + " --help'.");
    return spec.exitCodeOnInvalidInput();
  }
}
