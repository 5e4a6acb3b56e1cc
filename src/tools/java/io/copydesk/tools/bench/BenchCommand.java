package io.copydesk.tools.bench;

import io.copydesk.article.Outcome;
import io.copydesk.article.Verdict;
import io.copydesk.decode.Decoder;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.pipeline.Limits;
import io.copydesk.tools.extract.PageFile;
import io.copydesk.tools.extract.PageFiles;
import io.copydesk.tools.terminal.Count;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk bench}: the pipeline beside a bare parse of the same pages, in one run. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    header = "Times the pipeline beside a bare jsoup parse of the same pages.",
    description = {
      "%nReads the pages into memory and then, on one core and in turns, runs Jsoup.parse over"
          + " their decoded text, and over their bytes the pipeline up to each of its steps: a step's"
          + " time is what it adds. Times are of the processor, garbage collection included. A busy"
          + " machine still changes them: other work takes memory and caches away.",
      "%nWith --sizes, made-up pages of 0.1, 1 and 10 MB instead: the time a megabyte should not"
          + " grow with the page.%n"
    })
public final class BenchCommand implements Callable<Integer> {
  private static final int[] SIZES = {100_000, 1_000_000, 10_000_000};

  /** Bytes that are extracted to warm up, for each size of page. */
  private static final int WARM = 40_000_000;

  @Parameters(arity = "0..*", paramLabel = "DIR|FILE", description = "The pages.")
  private List<Path> paths = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      converter = Count.class,
      description = "Turns that count, after as many to warm up (${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "Processor time of a turn, at least (${DEFAULT-VALUE}).")
  private double seconds = 2;

  @Option(
      names = "--megabytes",
      paramLabel = "MB",
      converter = Count.class,
      description = "Text held in memory, about; further ones are left out (${DEFAULT-VALUE}).")
  private int megabytes = 200;

  @Option(names = "--sizes", description = "Times pages of 0.1, 1 and 10 MB.")
  private boolean sizes;

  @Spec private @Nullable CommandSpec spec;

  private final Decoder decoder = new Decoder();
  private final List<RawPage> pages = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private long characters;

  @Override
  public Integer call() {
    var commandLine = Objects.requireNonNull(spec, "picocli sets it").commandLine();
    if (sizes) {
      runSizes(commandLine.getOut());
      return 0;
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(commandLine, "There is no " + path + ".");
      }
      PageFiles.walk(path, this::load);
    }
    if (pages.isEmpty() || !(seconds > 0)) {
      throw new ParameterException(commandLine, "There is nothing to measure.");
    }
    run(commandLine.getOut());
    return 0;
  }

  private void load(PageFile file) {
    if (characters > megabytes * 1_000_000L) {
      return;
    }
    try {
      if (file.read(Limits.MAX_PAGE_BYTES) instanceof Verdict.Passed(var page)
          && decoder.decode(page) instanceof Verdict.Passed(var decoded)) {
        pages.add(page);
        texts.add(decoded.text());
        characters += decoded.text().length();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%d pages, %.1f million characters, Java %s, one core; %d rounds of %s s each%n",
        pages.size(),
        characters / 1e6,
        Runtime.version(),
        rounds,
        seconds);
    out.flush();
    var stopwatch = new Stopwatch(Duration.ofNanos(Math.round(seconds * 1e9)));
    List<Stage> stages = Stage.all();
    var parse = new double[rounds];
    var upTo = new double[stages.size()][rounds];
    for (int round = -rounds; round < rounds; round++) {
      // What warms up counts for nothing, and is written over.
      int at = Math.max(0, round);
      parse[at] = stopwatch.secondsOf(this::parseAll);
      for (int i = 0; i < upTo.length; i++) {
        Stage stage = stages.get(i);
        upTo[i][at] = stopwatch.secondsOf(() -> work(stage));
      }
    }
    out.printf(
        Locale.ROOT, "%-24s%10s%10s%10s%12s%n", "", "pages/s", "ms/page", "Mchar/s", "parses");
    row(out, "Jsoup.parse", parse, parse);
    row(out, "the whole pipeline", upTo[upTo.length - 1], parse);
    for (int i = 0; i < upTo.length; i++) {
      double[] own = i == 0 ? upTo[i] : less(upTo[i], upTo[i - 1]);
      row(out, stages.get(i).name(), own, parse);
    }
    double[] ratio = by(upTo[upTo.length - 1], parse);
    Arrays.sort(ratio);
    out.printf(
        Locale.ROOT,
        "the pipeline takes %.2f times the parse (rounds from %.2f to %.2f)%n",
        median(ratio),
        ratio[0],
        ratio[rounds - 1]);
    out.flush();
  }

  private static double[] less(double[] values, double[] others) {
    var less = new double[values.length];
    Arrays.setAll(less, i -> Math.max(0, values[i] - others[i]));
    return less;
  }

  private static double[] by(double[] values, double[] others) {
    var ratio = new double[values.length];
    Arrays.setAll(ratio, i -> values[i] / others[i]);
    return ratio;
  }

  private void runSizes(PrintWriter out) {
    var stopwatch = new Stopwatch(Duration.ofNanos(Math.round(seconds * 1e9)));
    // No clock of its own: a slow page is to be timed, not refused.
    var pipeline =
        new ArticlePipeline(
            new Limits(Limits.DEFAULT.decode(), Limits.DEFAULT.parse(), Duration.ofDays(1)));
    out.printf(Locale.ROOT, "%-8s%14s%14s%14s%n", "MB", "parse s", "pipeline s", "ms per MB");
    for (int size : SIZES) {
      byte[] bytes = SizedPage.of(size);
      String text = new String(bytes, StandardCharsets.UTF_8);
      var page =
          new RawPage(
              new PageRef("bench", "page.html", null, null, null), bytes, null, null, null, null);
      for (int warm = 0; warm < WARM / size; warm++) {
        pipeline.process(page);
      }
      double parsed = stopwatch.secondsOf(() -> check(Jsoup.parse(text).childNodeSize() > 0));
      double extracted =
          stopwatch.secondsOf(() -> check(pipeline.process(page) instanceof Outcome.Accepted));
      out.printf(
          Locale.ROOT,
          "%-8.1f%14.3f%14.3f%14.1f%n",
          size / 1e6,
          parsed,
          extracted,
          extracted * 1e9 / size);
      out.flush();
    }
  }

  // Results are looked at, lest the compiler leave out the work.

  private void parseAll() {
    int nodes = 0;
    for (String text : texts) {
      nodes += Jsoup.parse(text).childNodeSize();
    }
    check(nodes >= texts.size());
  }

  private void work(Stage stage) {
    int done = 0;
    for (RawPage page : pages) {
      done += stage.upTo().apply(page).equals(page) ? 0 : 1;
    }
    check(done == pages.size());
  }

  private static void check(boolean complete) {
    if (!complete) {
      throw new IllegalStateException("a pass left out pages");
    }
  }

  private void row(PrintWriter out, String name, double[] secondsAPass, double[] parse) {
    double one = median(secondsAPass);
    out.printf(
        Locale.ROOT,
        "%-24s%10.1f%10.2f%10.1f%12.2f%n",
        name,
        pages.size() / one,
        one / pages.size() * 1e3,
        characters / 1e6 / one,
        median(by(secondsAPass, parse)));
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
