package io.copydesk.tools.score;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import io.copydesk.article.Verdict;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.pipeline.Limits;
import io.copydesk.tools.corpus.PageSet;
import io.copydesk.tools.corpus.Truth;
import io.copydesk.tools.extract.BatchLimits;
import io.copydesk.tools.extract.OrderedWindow;
import io.copydesk.tools.terminal.Progress;
import io.copydesk.tools.terminal.Style;
import io.copydesk.tools.terminal.Terminal;
import io.copydesk.tools.terminal.Threads;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code copydesk score}: how well bodies are found on pages with known truth. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    header = "Scores extraction on pages with known truth.",
    description = {
      "%nA corpus is a folder with pages/ and truth.jsonl (see docs/training.md). Prints for each"
          + " its figures: body is the F1 of precision and recall over runs of four words; words the"
          + " F1 over words in any order; leak the share of captions left in the body; snippets the"
          + " F1 over passages that do or do not belong to the body; accepted and rejected the"
          + " shares of the articles and of the other pages.",
      "%nThen the curve of extraction.confidence: the body's F1 from the least confident tenth of"
          + " the records to the most. Where confidence can be trusted, it rises.%n"
    })
public final class ScoreCommand implements Callable<Integer> {
  private static final int WINDOW = 16;

  @Parameters(arity = "1..*", paramLabel = "CORPUS", description = "Pages with their truth.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--records",
      paramLabel = "DIR",
      description =
          "Scores DIR/<corpus>.jsonl, as extract or train --records wrote it, instead of"
              + " extracting.")
  private @Nullable Path records;

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "Also names the N pages that score least.")
  private int worst;

  @Option(names = "--json", description = "Prints a JSON array.")
  private boolean json;

  @Mixin private Threads threads = new Threads();

  @Spec private @Nullable CommandSpec spec;

  private final Terminal terminal = Terminal.ofSystem();

  private record Scored(Truth truth, Found found) {}

  @Override
  public Integer call() {
    var commandLine = Objects.requireNonNull(spec, "picocli sets it").commandLine();
    if (worst < 0) {
      throw new ParameterException(commandLine, "--worst counts pages.");
    }
    for (Path corpus : corpora) {
      if (!PageSet.isCorpus(corpus)) {
        throw new ParameterException(commandLine, "There is no truth.jsonl in " + corpus + ".");
      }
    }
    var cards = new ArrayList<Scorecard>();
    try {
      for (Path corpus : corpora) {
        var set = PageSet.of(corpus);
        cards.add(records == null ? extracted(set) : recorded(set, records));
      }
    } catch (IOException | UncheckedIOException | JsonParseException e) {
      commandLine.getErr().println("copydesk: " + e.getMessage());
      return 1;
    }
    var out = commandLine.getOut();
    if (json) {
      var trees = cards.stream().map(card -> card.tree(worst)).toList();
      out.println(new GsonBuilder().setPrettyPrinting().create().toJson(trees));
    } else {
      cards.forEach(card -> print(out, card));
    }
    out.flush();
    return 0;
  }

  private Scorecard extracted(PageSet set) {
    var pipeline = new ArticlePipeline(BatchLimits.PATIENT);
    var card = new Scorecard(set.name());
    try (var progress = Progress.on(terminal, set.name());
        var window =
            new OrderedWindow<Scored>(
                threads.count(),
                threads.count() * WINDOW,
                Long.MAX_VALUE,
                scored -> {
                  card.add(scored.truth(), scored.found());
                  progress.step();
                })) {
      progress.total(set.pages().size());
      for (PageSet.Entry page : set.pages()) {
        Truth truth = Objects.requireNonNull(page.truth(), "a corpus has truth");
        window.submit(
            page.file().size(),
            () ->
                new Scored(
                    truth,
                    switch (page.file().read(Limits.MAX_PAGE_BYTES)) {
                      case Verdict.Passed(var raw) -> Found.of(pipeline.process(raw));
                      case Verdict.Refused(var rejection) ->
                          new Found(null, null, rejection.reason().code());
                    }));
      }
      window.drain();
    }
    return card;
  }

  private static Scorecard recorded(PageSet set, Path folder) throws IOException {
    Path file = folder.resolve(set.name() + ".jsonl");
    if (!Files.isRegularFile(file)) {
      throw new IOException("There are no records " + file + ".");
    }
    Map<String, Found> found = Found.read(file);
    var card = new Scorecard(set.name());
    for (PageSet.Entry page : set.pages()) {
      Truth truth = Objects.requireNonNull(page.truth(), "a corpus has truth");
      card.add(truth, found.getOrDefault(truth.file(), Found.NOTHING));
    }
    return card;
  }

  private void print(PrintWriter out, Scorecard card) {
    var style = Style.of(terminal);
    out.println(style.bold(card.name()) + ": " + card.pages() + " pages");
    out.println("  " + card.figures());
    if (!card.rejected().isEmpty()) {
      out.println(
          card.rejected().entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", ", "  rejected: ", "")));
    }
    if (card.curve().isEnough()) {
      curve(out, style, card.curve());
    }
    for (Scorecard.Page page : card.worst(worst)) {
      out.println("  " + page.file() + "  " + page.figures());
    }
    out.println();
  }

  private static void curve(PrintWriter out, Style style, ConfidenceCurve curve) {
    out.println(style.dim("  confidence   from     to   mean   body F1"));
    int number = 0;
    for (ConfidenceCurve.Part part : curve.tenths()) {
      out.printf(
          Locale.ROOT,
          "  tenth %2d    %5.3f  %5.3f  %5.3f   %7.4f%n",
          ++number,
          part.from(),
          part.to(),
          part.mean(),
          part.figures().body());
    }
    out.printf(
        Locale.ROOT,
        "  lowest tenth %.4f, the rest %.4f%n",
        curve.tenths().getFirst().figures().body(),
        curve.rest().figures().body());
  }
}
