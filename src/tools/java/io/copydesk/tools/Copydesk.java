package io.copydesk.tools;

import io.copydesk.tools.extract.ExtractCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code copydesk} command. */
@Command(
    name = "copydesk",
    mixinStandardHelpOptions = true,
    description = "Scraped pages become clean NewsArticle records.",
    subcommands = {ExtractCommand.class})
public final class Copydesk {
  private Copydesk() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Copydesk()).execute(args));
  }
}
