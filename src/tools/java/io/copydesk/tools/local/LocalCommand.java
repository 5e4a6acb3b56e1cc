package io.copydesk.tools.local;

import io.copydesk.tools.extract.OriginsOption;
import io.copydesk.tools.terminal.Style;
import io.copydesk.tools.terminal.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk local}: the whole chain on one's own machine. */
@Command(
    name = "local",
    mixinStandardHelpOptions = true,
    header = "Runs the whole chain on this machine and shows the records.",
    description = {
      "%nStarts S3, SQS, DynamoDB and the function in one process, puts pages into the bucket, and"
          + " shows the records and what was removed from each page. Nothing leaves the machine.%n"
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every page was worked, rejected ones included",
      "1:a page failed or became a dead letter, or a part did not start",
      "2:wrong usage"
    })
public final class LocalCommand implements Callable<Integer> {
  private static final Path SAMPLES = Path.of("events", "pages");

  @Parameters(
      arity = "0..*",
      paramLabel = "PAGE|DIR",
      description =
          "Pages to upload: HTML or flattened text in any charset, gzip too; folders with all that"
              + " is in them. Default: the samples in events/pages.")
  private List<Path> paths = List.of();

  @Mixin private OriginsOption origins = new OriginsOption();

  @Option(
      names = {"-k", "--keep"},
      description =
          "Stays up until Ctrl-C, shows each page that comes in, and prints commands to try.")
  private boolean keep;

  @Option(names = "--empty", description = "Uploads nothing to begin with.")
  private boolean empty;

  @Option(
      names = "--no-function",
      description = "The services alone: events stay in the queue, for a function run elsewhere.")
  private boolean noFunction;

  @Option(
      names = "--faults",
      paramLabel = "R",
      description =
          "Lets requests of the function fail, time out or lose their answers, and instances end:"
              + " so many of one, at most 0.9.")
  private double faults;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Keeps buckets, queues, table and the function's log in a folder; else all is in memory.")
  private @Nullable Path data;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Where S3 and SQS listen (${DEFAULT-VALUE}); DynamoDB listens everywhere.")
  private String host = "127.0.0.1";

  @Option(
      names = "--s3-port",
      paramLabel = "PORT",
      description = "Default: 9000 with --keep, else any; so for the others.")
  private @Nullable Integer s3Port;

  @Option(names = "--dynamodb-port", paramLabel = "PORT", description = "Default: 8000.")
  private @Nullable Integer dynamoDbPort;

  @Option(names = "--sqs-port", paramLabel = "PORT", description = "Default: 9324.")
  private @Nullable Integer sqsPort;

  @Spec private @Nullable CommandSpec spec;

  private final Path samples;
  private final Terminal terminal;

  /** The command as the launcher runs it. */
  public LocalCommand() {
    this(
        fromHere(Path.of(System.getProperty("copydesk.home", "")).resolve(SAMPLES)),
        Terminal.ofSystem());
  }

  LocalCommand(Path samples, Terminal terminal) {
    this.samples = samples;
    this.terminal = terminal;
  }

  /** The shorter way to a folder below the one we are in. */
  private static Path fromHere(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }

  @Override
  public Integer call() throws InterruptedException {
    var out = known().commandLine().getOut();
    var err = known().commandLine().getErr();
    var session = new LocalSession(terminal, origins.read(), out, err);
    LocalSystem started;
    try {
      started = session.start(settings());
    } catch (IllegalStateException e) {
      err.println("copydesk: " + e.getMessage() + ": " + root(e).getMessage());
      err.println("Is its port taken? --s3-port, --dynamodb-port and --sqs-port choose others.");
      return 1;
    }
    try (var system = started) {
      boolean fine = noFunction ? session.upload(system, pages()) : session.work(system, pages());
      if (keep) {
        session.keep(system, samples.resolve("json-ld.html"));
      } else {
        new NextSteps(out, Style.of(terminal)).afterwards();
      }
      return fine ? 0 : 1;
    }
  }

  private static Throwable root(Throwable thrown) {
    var cause = thrown.getCause();
    return cause == null ? thrown : root(cause);
  }

  private CommandSpec known() {
    return Objects.requireNonNull(spec, "picocli sets it");
  }

  /** What is uploaded, once it is known to be there. */
  private List<Path> pages() {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(known().commandLine(), "There is no " + path + ".");
      }
    }
    return !paths.isEmpty() ? paths : empty ? List.of() : List.of(samples);
  }

  private LocalSettings settings() {
    pages();
    if (!(faults >= 0 && faults <= 0.9)) {
      throw new ParameterException(known().commandLine(), "--faults goes from 0 to 0.9.");
    }
    return new LocalSettings(
        host,
        port(s3Port, 9000),
        port(dynamoDbPort, 8000),
        port(sqsPort, 9324),
        data,
        noFunction ? 0 : LocalSettings.FUNCTIONS,
        LocalSettings.MAX_RECEIVES,
        Duration.ofSeconds(1),
        faults);
  }

  /** A port that can be told beforehand where people are to use it, else any. */
  private int port(@Nullable Integer wanted, int usual) {
    return wanted != null ? wanted : keep ? usual : 0;
  }
}
