package io.copydesk.tools.extract;

import io.copydesk.article.Author;
import io.copydesk.article.ImageObject;
import io.copydesk.article.Outcome;
import io.copydesk.article.Rejection;
import io.copydesk.article.Verdict;
import io.copydesk.metadata.Candidate;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.Metadata;
import io.copydesk.pipeline.ArticlePipeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells for a page where each field of its record came from: the winner, all that stood against it
 * with what they gathered, and why it won.
 */
final class Explanation {
  /** Characters of a value that are shown. */
  private static final int LONGEST = 100;

  private final PrintWriter out;
  private final ArticlePipeline pipeline;
  private final Origins origins;

  Explanation(PrintWriter out, ArticlePipeline pipeline, Origins origins) {
    this.out = out;
    this.pipeline = pipeline;
    this.origins = origins;
  }

  void print(PageFile file, int maxBytes) throws IOException {
    out.println(file.path());
    switch (file.read(maxBytes)) {
      case Verdict.Refused(var rejection) -> print(rejection);
      case Verdict.Passed(var raw) -> {
        var explained = pipeline.explain(origins.of(raw));
        if (explained.outcome() instanceof Outcome.Rejected(_, var rejection, _)) {
          print(rejection);
        }
        if (explained.metadata() != null) {
          print(explained.metadata());
        }
      }
    }
    out.flush();
  }

  private void print(Rejection rejection) {
    out.println("  rejected: " + rejection.reason() + ", " + rejection.detail());
  }

  private void print(Metadata metadata) {
    for (Field<?> field : metadata.fields()) {
      out.println();
      out.println(
          field.name() + ": " + (field.value() == null ? "not known" : shown(field.value())));
      var candidates =
          field.candidates().stream()
              .sorted(Comparator.<Candidate<?>>comparingDouble(Candidate::weight).reversed())
              .toList();
      out.println("  " + why(field, candidates));
      candidates.forEach(candidate -> out.println(line(field, candidate)));
    }
  }

  private static String line(Field<?> field, Candidate<?> candidate) {
    return String.format(
        Locale.ROOT,
        "  %s %6.2f  %-22s %s%s",
        candidate.value().equals(field.value()) ? "*" : " ",
        candidate.weight(),
        candidate.source(),
        shown(candidate.value()),
        candidate.objection() == null ? "" : "  (no: it " + candidate.objection() + ")");
  }

  private static String why(Field<?> field, List<? extends Candidate<?>> candidates) {
    Object won = field.value();
    if (won == null) {
      return candidates.isEmpty()
          ? "No source speaks of it."
          : "None of what was found is believed.";
    }
    if (candidates.isEmpty()) {
      return "From " + field.source() + ", which nothing stood against.";
    }
    long same =
        candidates.stream()
            .filter(c -> c.value().equals(won))
            .map(Candidate::source)
            .distinct()
            .count();
    String voices = same > 1 ? " with " + same + " sources that say the same" : "";
    Candidate<?> first = candidates.getFirst();
    Double own = weight(won, candidates);
    if (own == null) {
      return "From " + field.source() + ", put together from the candidates.";
    }
    if (own < first.weight()) {
      return String.format(
          Locale.ROOT,
          "From %s (%.2f)%s, though %s gathered %.2f: the field's rule prefers it.",
          field.source(),
          own,
          voices,
          first.source(),
          first.weight());
    }
    return candidates.stream()
        .filter(c -> !c.value().equals(won))
        .findFirst()
        .map(next ->
            String.format(
                Locale.ROOT,
                "From %s: %.2f%s, against %.2f for the next.",
                field.source(),
                own,
                voices,
                next.weight()))
        .orElseGet(() -> "From " + field.source() + voices + ": all that was found agrees.");
  }

  private static @Nullable Double weight(Object won, List<? extends Candidate<?>> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.value().equals(won))
        .map(Candidate::weight)
        .findFirst()
        .orElse(null);
  }

  private static String shown(Object value) {
    String text =
        switch (value) {
          case List<?> list ->
              list.stream().map(Explanation::shown).collect(Collectors.joining(" · "));
          case Author author -> author.name();
          case ImageObject image ->
              String.join(
                  " | ",
                  List.of(
                      String.valueOf(image.url()),
                      String.valueOf(image.caption()),
                      String.valueOf(image.creditText())));
          default -> value.toString();
        };
    return text.length() <= LONGEST || value instanceof List<?>
        ? text
        : text.substring(0, LONGEST) + "…";
  }
}
