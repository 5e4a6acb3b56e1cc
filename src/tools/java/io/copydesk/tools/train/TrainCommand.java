package io.copydesk.tools.train;

import io.copydesk.article.Verdict;
import io.copydesk.clean.Cleaner;
import io.copydesk.clean.model.Scorer;
import io.copydesk.parse.HtmlPage;
import io.copydesk.tools.corpus.Corpus;
import io.copydesk.tools.corpus.Sample;
import io.copydesk.tools.rules.RuleReport;
import io.copydesk.tools.rules.RuleTable;
import io.copydesk.tools.rules.RuleTrial;
import io.copydesk.tools.terminal.Count;
import io.copydesk.tools.terminal.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk train}: models from pages with known truth. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    header = "Trains the cleaner's models on pages with known truth.",
    description = {
      "%nA corpus is a folder with pages/ and truth.jsonl, a JSON object a line: file names the"
          + " page; url its address; articleBody, headline, description, image[{caption,"
          + " creditText}], with and without (passages that do and do not belong to the body) what"
          + " is known of it; article: false marks a page that is none.",
      "%nPrints how well each corpus is cleaned with models that have seen all of it (plain), then"
          + " with its sites held out in turn (folds). The same pages give the same models.%n"
    })
public final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--text",
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "Corpora of flattened text.")
  private List<Path> text = List.of();

  @Option(
      names = "--flatten",
      arity = "1..*",
      paramLabel = "CORPUS",
      description =
          "Corpora of HTML pages that teach --text too, with their tags taken off and the HTML"
              + " cleaner's labels; no body need be known. Those with article: false teach what is no"
              + " article.")
  private List<Path> flatten = List.of();

  @Option(
      names = "--html",
      arity = "1..*",
      paramLabel = "CORPUS",
      description = "Corpora of HTML pages.")
  private List<Path> html = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the models go, such as src/main/resources; none are written without it.")
  private @Nullable Path out;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description = "Folds; 0 for none (here: ${DEFAULT-VALUE}).")
  private int folds = 5;

  @Option(
      names = "--records",
      paramLabel = "DIR",
      description = "Also write the records of the pages held out, a file for each corpus.")
  private @Nullable Path records;

  @Option(
      names = "--rules",
      description = "Also tells what each veto is worth on the pages held out, as rules does.")
  private boolean rules;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      converter = Count.class,
      description = "Processors to train with; the models depend on it (here: ${DEFAULT-VALUE}).")
  private int threads = 1;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var lines = samples(text);
    var pages = samples(html);
    if (lines.isEmpty() && pages.isEmpty()) {
      throw usage("Name corpora to learn from, with --html or --text.");
    }
    if (!lines.isEmpty()) {
      var others = new ArrayList<Sample>();
      for (Sample sample : samples(flatten)) {
        if (sample.truth().article()) {
          others.add(sample);
        } else if (sample.page() instanceof HtmlPage page) {
          lines.add(sample.with(Flattened.text(page)));
        }
      }
      var all = Stream.concat(lines.stream(), others.stream()).toList();
      train("text", new TextTrainee(all, new Folds(Math.max(1, folds)), threads), lines, others);
    }
    if (!pages.isEmpty()) {
      train("html", new HtmlTrainee(pages, threads), pages, List.of());
    }
    return 0;
  }

  private void train(String kind, Trainee trainee, List<Sample> samples, List<Sample> others)
      throws IOException {
    var all = Stream.concat(samples.stream(), others.stream()).toList();
    print(kind + ": " + all.size() + " pages");
    var validation = new CrossValidation(new Folds(folds), this::print);
    if (folds > 0) {
      var worth = new RuleReport();
      var held =
          validation.run(
              trainee, samples, others, (cleaner, unseen) -> weigh(rules, cleaner, unseen, worth));
      print(held, "folds");
      held.write(records);
      if (rules) {
        new RuleTable(commandLine().getOut(), new Style(false), worth).print();
      }
    }
    Map<String, Scorer> models = new TreeMap<>(trainee.train(all));
    if (out != null) {
      for (var entry : models.entrySet()) {
        Path file = out.resolve(entry.getKey());
        ModelFile.write(entry.getValue(), file);
        print(file + ": " + Files.size(file) + " bytes, " + entry.getValue());
      }
    }
    var plain = CrossValidation.Result.empty();
    validation.score(trainee.cleaner(models), samples, plain);
    print(plain, "plain");
  }

  /** Tries the rules on pages that the cleaner's models have not seen. */
  private static void weigh(
      boolean wanted, Cleaner cleaner, List<Sample> unseen, RuleReport report) {
    if (wanted) {
      var trial = new RuleTrial(cleaner);
      report.list(trial.rules());
      for (Sample sample : unseen) {
        report.add(sample.corpus(), trial.run(Verdict.passed(sample.raw()), sample.truth()));
      }
    }
  }

  private List<Sample> samples(List<Path> folders) throws IOException {
    var samples = new ArrayList<Sample>();
    for (Path folder : folders) {
      if (!Files.exists(folder.resolve("truth.jsonl"))) {
        throw usage("There is no truth.jsonl in " + folder + ".");
      }
      samples.addAll(Corpus.read(folder).samples());
    }
    return samples;
  }

  private void print(CrossValidation.Result result, String how) {
    result.figures().forEach((corpus, figures) -> print(how + " " + corpus + ": " + figures));
  }

  private void print(String line) {
    commandLine().getOut().println(line);
    commandLine().getOut().flush();
  }

  private ParameterException usage(String message) {
    return new ParameterException(commandLine(), message);
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(spec, "picocli sets it").commandLine();
  }
}
