package io.copydesk.tools.extract;

import io.copydesk.article.Outcome;
import io.copydesk.fetch.RawPage;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.pipeline.Limits;
import io.copydesk.tools.terminal.Progress;
import io.copydesk.tools.terminal.Terminal;
import io.copydesk.tools.terminal.Threads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk extract}: one record a line. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    header = "Extracts records from files: one JSON record a line.",
    description = {
      "%nWalks folders, runs each file through the same pipeline as the deployed function and"
          + " writes a line for each, in the order of their names. A page that is no article is a"
          + " line with its source, rejected{reason, detail} and what it declares of itself; one that"
          + " could not be read or broke the engine is a line with its source and failed{error}.%n"
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every file was worked, rejected ones included",
      "1:some files failed, or the output could not be written",
      "2:wrong usage"
    })
public final class ExtractCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "DIR|FILE",
      description =
          "Pages: HTML or flattened text in any charset, gzip too. source.key is the path below"
              + " DIR, source.bucket is DIR.")
  private List<Path> paths = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Where the records go; standard output when left out.")
  private @Nullable Path out;

  @Mixin private OriginsOption origins = new OriginsOption();

  @Mixin private Threads threads = new Threads();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress, no summary.")
  private boolean quiet;

  @Option(
      names = "--explain",
      description =
          "Instead of records, prints for each page every candidate of every field, its source and"
              + " why the winner won.")
  private boolean explain;

  @Spec private @Nullable CommandSpec spec;

  /** Made only when the command runs: training runs without the models that it reads. */
  private final Supplier<Function<RawPage, Outcome>> pipeline;

  private final Terminal terminal;

  /** The command as the launcher runs it. */
  public ExtractCommand() {
    this(() -> new ArticlePipeline(BatchLimits.PATIENT)::process, Terminal.ofSystem());
  }

  ExtractCommand(Supplier<Function<RawPage, Outcome>> pipeline, Terminal terminal) {
    this.pipeline = pipeline;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var commandLine = checked().commandLine();
    var known = origins.read();
    if (explain) {
      return explain(commandLine, known);
    }
    var tally = new Tally();
    long start = System.nanoTime();
    try (var output = out == null ? LineOutput.stream(commandLine.getOut()) : LineOutput.file(out);
        var progress = progress()) {
      new BatchExtraction(
              new FileExtractor(pipeline.get(), known, Limits.MAX_PAGE_BYTES),
              threads.count(),
              this::isOutput)
          .run(
              paths,
              line -> {
                output.write(line.json());
                tally.count(line.result());
                progress.step();
              });
    } catch (UncheckedIOException e) {
      return unwritable(commandLine, e.getMessage());
    } catch (IOException e) {
      return unwritable(commandLine, e.toString());
    }
    if (!quiet) {
      commandLine.getErr().println(tally.summary(Duration.ofNanos(System.nanoTime() - start)));
    }
    return tally.allFine() ? 0 : 1;
  }

  private int explain(CommandLine commandLine, Origins known) {
    var explanation =
        new Explanation(commandLine.getOut(), new ArticlePipeline(BatchLimits.PATIENT), known);
    var failed = new AtomicLong();
    for (Path path : paths) {
      PageFiles.walk(
          path,
          file -> {
            try {
              explanation.print(file, Limits.MAX_PAGE_BYTES);
            } catch (IOException e) {
              commandLine.getErr().println("copydesk: " + file.path() + " cannot be read: " + e);
              failed.incrementAndGet();
            }
          });
    }
    return failed.get() == 0 ? 0 : 1;
  }

  private static int unwritable(CommandLine commandLine, @Nullable String why) {
    commandLine.getErr().println("copydesk: the records cannot be written: " + why);
    return 1;
  }

  /** The command's specification, once the arguments make sense. */
  private CommandSpec checked() {
    var known = Objects.requireNonNull(spec, "picocli sets it");
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(known.commandLine(), "There is no " + path + ".");
      }
    }
    return known;
  }

  /** A bar, unless the records themselves go to the terminal. */
  private Progress progress() {
    if (quiet || (out == null && terminal.out())) {
      return Progress.silent();
    }
    var progress = Progress.on(terminal, "Extracting");
    if (progress.shown()) {
      Thread.ofPlatform().daemon().name("count").start(() -> count(progress));
    }
    return progress;
  }

  private void count(Progress progress) {
    var files = new AtomicLong();
    for (Path path : paths) {
      PageFiles.walk(path, _ -> files.incrementAndGet());
    }
    progress.total(files.get());
  }

  private boolean isOutput(Path file) {
    try {
      return out != null
          && file.endsWith(out.getFileName()) // cheap, and false for nearly all
          && Files.isSameFile(file, out);
    } catch (IOException e) {
      return false;
    }
  }
}
