package io.copydesk.tools.fuzz;

import io.copydesk.tools.terminal.Count;
import io.copydesk.tools.terminal.Progress;
import io.copydesk.tools.terminal.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk fuzz}: pages that nobody would write, as many as there is time for. */
@Command(
    name = "fuzz",
    mixinStandardHelpOptions = true,
    header = "Tries pages that nobody would write.",
    description = {
      "%nFirst giants that aim at one weakness each, then sample pages cut, doubled, spliced and"
          + " poisoned. Each must give an article or a rejection, in time, the same each time, and"
          + " account for all of its text. What does not is written to a file that --replay takes."
          + " Ends with status 1 where there is any.%n"
    })
public final class FuzzCommand implements Callable<Integer> {
  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "How long, after the giants (${DEFAULT-VALUE}).")
  private double minutes = 1;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Of the first page; the next pages have the seeds after it.")
  private @Nullable Long seed;

  @Option(
      names = "--size",
      paramLabel = "N",
      converter = Count.class,
      description = "Characters of the largest page (${DEFAULT-VALUE}).")
  private int size = 200_000;

  @Option(
      names = "--limit",
      paramLabel = "S",
      converter = Count.class,
      description = "Seconds that a page may take (${DEFAULT-VALUE}).")
  private int limit = 5;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where findings go (${DEFAULT-VALUE}).")
  private Path findings = Path.of("fuzz-findings");

  @Option(
      names = "--replay",
      paramLabel = "FILE",
      description = "Tries these files, and nothing else.")
  private List<Path> replayed = List.of();

  @Spec private @Nullable CommandSpec spec;
  private int found;

  @Override
  public Integer call() throws IOException {
    var commandLine = Objects.requireNonNull(spec, "picocli sets it").commandLine();
    if (!(minutes >= 0)) {
      throw new ParameterException(commandLine, "--minutes must be 0 or more.");
    }
    var out = commandLine.getOut();
    var trial = new Trial(Duration.ofSeconds(limit));
    if (!replayed.isEmpty()) {
      for (Path file : replayed) {
        tell(file.toString(), trial.of(Input.of(Files.readAllBytes(file))), out);
      }
    } else {
      giants(trial, out);
      mutants(trial, out);
    }
    out.flush();
    return found == 0 ? 0 : 1;
  }

  private void giants(Trial trial, PrintWriter out) throws IOException {
    var slowest = "";
    long longest = -1;
    try (var progress = Progress.on(Terminal.ofSystem(), "Giants")) {
      progress.total(Giant.values().length);
      for (Giant giant : Giant.values()) {
        var input = Input.of(giant.page(size).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        long start = System.nanoTime();
        keep(giant.name(), input, trial.of(input), out);
        long took = System.nanoTime() - start;
        if (took > longest) {
          longest = took;
          slowest = giant.toString();
        }
        progress.step();
      }
    }
    out.printf(
        Locale.ROOT,
        "%d giants of %,d characters; longest: %s, %.1f s for three runs%n",
        Giant.values().length,
        size,
        slowest,
        longest / 1e9);
    out.flush();
  }

  private void mutants(Trial trial, PrintWriter out) throws IOException {
    Path home = Path.of(System.getProperty("copydesk.home", ""));
    var mutator =
        new Mutator(
            Mutator.samples(home.resolve("events/pages"), home.resolve("src/test/resources/pages")),
            size);
    long first = seed == null ? new Random().nextLong(1_000_000_000_000L) : seed;
    out.printf(Locale.ROOT, "seeds from %d%n", first);
    out.flush();
    long end = System.nanoTime() + Math.round(minutes * 60e9);
    long pages = 0;
    try (var progress = Progress.on(Terminal.ofSystem(), "Pages")) {
      for (long next = first; System.nanoTime() < end; next++) {
        var input = mutator.input(next);
        keep("seed-" + next, input, trial.of(input), out);
        pages++;
        progress.step();
      }
    }
    out.printf(Locale.ROOT, "%,d pages tried, %d findings%n", pages, found);
  }

  private void keep(String name, Input input, List<String> broken, PrintWriter out)
      throws IOException {
    if (!broken.isEmpty()) {
      Files.createDirectories(findings);
      Path file = findings.resolve(name + ".page");
      Files.write(file, input.bytes());
      tell(file + " (" + input.contentType() + ", " + input.contentEncoding() + ")", broken, out);
    }
  }

  private void tell(String what, List<String> broken, PrintWriter out) {
    found += broken.isEmpty() ? 0 : 1;
    out.println(what + ": " + (broken.isEmpty() ? "all holds" : ""));
    broken.forEach(one -> out.println("  " + one));
    out.flush();
  }
}
