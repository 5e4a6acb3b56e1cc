package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Fillers;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Boxes of a template that nobody has filled. */
final class FillerRule implements Rule {
  @Override
  public String id() {
    return "filler";
  }

  @Override
  public String rationale() {
    return "Mock Latin is what a template says before anybody has written in it.";
  }

  @Override
  public String reason() {
    return "Filler text of the page's template.";
  }

  @Override
  public Label label() {
    return Label.OTHER;
  }

  /** It is made to look like a text. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    boolean filler = Fillers.open(Words.of(page.survey().blocks.get(block).text()));
    return filler && !isSubject(page) ? "lorem ipsum" : null;
  }

  private static boolean isSubject(Candidates page) {
    return Fillers.areSubjectOf(Words.of(page.survey().page.head().title()));
  }
}
