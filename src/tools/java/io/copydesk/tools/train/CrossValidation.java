package io.copydesk.tools.train;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.copydesk.article.Outcome;
import io.copydesk.article.RecordMap;
import io.copydesk.clean.Cleaner;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.tools.corpus.Figures;
import io.copydesk.tools.corpus.Sample;
import io.copydesk.tools.extract.BatchLimits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says how well a trainee does on sites it has not seen: the sites are cut into folds, and the
 * pages of each are extracted with models that learned from the others.
 */
final class CrossValidation {
  private final Folds folds;
  private final Consumer<String> log;
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  CrossValidation(Folds folds, Consumer<String> log) {
    this.folds = folds;
    this.log = log;
  }

  /** The figures of each corpus, and the records that they were taken from, a line each. */
  record Result(Map<String, Figures> figures, Map<String, List<String>> records) {
    static Result empty() {
      return new Result(new LinkedHashMap<>(), new TreeMap<>());
    }

    /** Writes the records to a file {@code <corpus>.jsonl} for each corpus. */
    void write(@Nullable Path folder) throws IOException {
      if (folder != null) {
        Files.createDirectories(folder);
        for (var entry : records.entrySet()) {
          Path file = folder.resolve(entry.getKey() + ".jsonl");
          Files.write(file, entry.getValue(), StandardCharsets.UTF_8);
        }
      }
    }
  }

  /**
   * Runs the folds.
   *
   * @param others pages to learn from only
   * @param also is given each fold's cleaner and the pages that it has not seen
   */
  Result run(
      Trainee trainee,
      List<Sample> samples,
      List<Sample> others,
      BiConsumer<Cleaner, List<Sample>> also) {
    var result = Result.empty();
    for (int fold = 0; fold < folds.count(); fold++) {
      var seen = new ArrayList<Sample>();
      var unseen = new ArrayList<Sample>();
      for (Sample sample : samples) {
        (folds.of(sample.site()) == fold ? unseen : seen).add(sample);
      }
      for (Sample sample : others) {
        if (folds.of(sample.site()) != fold) {
          seen.add(sample);
        }
      }
      Cleaner cleaner = trainee.cleaner(trainee.train(seen));
      score(cleaner, unseen, result);
      also.accept(cleaner, unseen);
      log.accept("fold " + (fold + 1) + " of " + folds.count() + " done");
    }
    return result;
  }

  /** Scores a cleaner on samples. */
  void score(Cleaner cleaner, List<Sample> samples, Result result) {
    var pipeline = new ArticlePipeline(BatchLimits.PATIENT, cleaner);
    for (Sample sample : samples) {
      Outcome outcome = pipeline.process(sample.raw());
      String body =
          switch (outcome) {
            case Outcome.Accepted(var article) -> article.articleBody();
            case Outcome.Rejected _ -> null;
          };
      result
          .figures()
          .computeIfAbsent(sample.corpus(), _ -> new Figures())
          .add(sample.truth(), body);
      result
          .records()
          .computeIfAbsent(sample.corpus(), _ -> new ArrayList<>())
          .add(gson.toJson(RecordMap.of(outcome)));
    }
  }
}
