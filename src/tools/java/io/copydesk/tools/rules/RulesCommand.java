package io.copydesk.tools.rules;

import com.google.gson.GsonBuilder;
import io.copydesk.clean.Cleaner;
import io.copydesk.clean.account.RuleInfo;
import io.copydesk.tools.corpus.PageSet;
import io.copydesk.tools.extract.OrderedWindow;
import io.copydesk.tools.terminal.Progress;
import io.copydesk.tools.terminal.Style;
import io.copydesk.tools.terminal.Terminal;
import io.copydesk.tools.terminal.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** {@code copydesk rules}: the rules, how often each fires, what each is worth. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    header = "Lists the cleaner's rules, how often each fires and what each is worth.",
    description = {
      "%nAlone, lists every rule id that stands in records, with the sentence that says why it is"
          + " there. Given pages, adds on how many of them each rule fired, how often, and how many"
          + " characters it took.",
      "%nGiven a corpus (a folder with pages/ and truth.jsonl, see docs/training.md), also cleans"
          + " each page without each veto in turn, and tells what the corpus's figure loses: the F1"
          + " of the body, or of the passages where only those are known, or the share of pages"
          + " rejected that are no articles.%n"
    })
public final class RulesCommand implements Callable<Integer> {
  private static final int WINDOW = 16;

  @Parameters(arity = "0..*", paramLabel = "CORPUS|DIR|FILE", description = "Pages to try them on.")
  private List<Path> paths = List.of();

  @Option(names = "--json", description = "Prints a JSON array instead of tables.")
  private boolean json;

  @Mixin private Threads threads = new Threads();

  @Spec private @Nullable CommandSpec spec;

  private final Terminal terminal = Terminal.ofSystem();

  @Override
  public Integer call() {
    var commandLine = Objects.requireNonNull(spec, "picocli sets it").commandLine();
    var sets = new ArrayList<PageSet>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(commandLine, "There is no " + path + ".");
      }
      try {
        sets.add(PageSet.of(path));
      } catch (IOException e) {
        commandLine.getErr().println("copydesk: " + e.getMessage());
        return 1;
      }
    }
    var trial = new RuleTrial(new Cleaner());
    var report = new RuleReport();
    report.list(trial.rules());
    int failed = run(trial, sets, report);
    var out = commandLine.getOut();
    if (json) {
      out.println(new GsonBuilder().setPrettyPrinting().create().toJson(tree(report)));
      out.flush();
    } else {
      new RuleTable(out, Style.of(terminal), report).print();
    }
    return failed == 0 ? 0 : 1;
  }

  /** What came of one page; or why it could not be tried. */
  private record Tried(String set, RuleTrial.@Nullable Result result, @Nullable String failure) {}

  private int run(RuleTrial trial, List<PageSet> sets, RuleReport report) {
    int[] failed = new int[1];
    try (var progress = Progress.on(terminal, "Trying the rules");
        var window =
            new OrderedWindow<Tried>(
                threads.count(),
                threads.count() * WINDOW,
                Long.MAX_VALUE,
                tried -> {
                  progress.step();
                  if (tried.result() == null) {
                    failed[0]++;
                    Objects.requireNonNull(spec).commandLine().getErr().println(tried.failure());
                  } else {
                    report.add(tried.set(), tried.result());
                  }
                })) {
      progress.total(sets.stream().mapToLong(set -> set.pages().size()).sum());
      for (PageSet set : sets) {
        set.pages()
            .forEach(page -> window.submit(page.file().size(), () -> tried(trial, set, page)));
      }
      window.drain();
    }
    return failed[0];
  }

  private static Tried tried(RuleTrial trial, PageSet set, PageSet.Entry page) {
    try {
      return new Tried(set.name(), trial.run(page), null);
    } catch (IOException | RuntimeException e) {
      return new Tried(set.name(), null, "copydesk: " + page.file().path() + ": " + e);
    }
  }

  private static List<Map<String, Object>> tree(RuleReport report) {
    var rows = new ArrayList<Map<String, Object>>();
    for (RuleInfo rule : report.rules()) {
      var row = new LinkedHashMap<String, Object>();
      row.put("pages", rule.pages().name().toLowerCase(Locale.ROOT));
      row.put("role", rule.role().name().toLowerCase(Locale.ROOT));
      row.put("id", rule.id());
      row.put("rationale", rule.rationale());
      if (report.pages() > 0) {
        var fired = report.row(rule);
        row.put(
            "fired",
            Map.of(
                "pages", fired.pages(), "times", fired.times(), "characters", fired.characters()));
      }
      var worth = new LinkedHashMap<String, Object>();
      report
          .figures()
          .forEach((set, figures) -> {
            RuleReport.Worth value = report.worth(rule, set);
            if (value != null) {
              worth.put(
                  set,
                  Map.of(
                      figures.mainName(),
                      value.figure(),
                      "helped",
                      value.helped(),
                      "harmed",
                      value.harmed()));
            }
          });
      if (!worth.isEmpty()) {
        row.put("worth", worth);
      }
      rows.add(row);
    }
    return rows;
  }
}
