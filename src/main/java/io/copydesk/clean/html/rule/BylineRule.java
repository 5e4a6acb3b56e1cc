package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Staff;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** The line above the text that says who wrote it, where nothing in the markup marks it. */
final class BylineRule implements Rule {
  private static final float LONGEST = 16;

  /** Blocks of the body, counted from its start, among which bylines stand. */
  private static final int FIRST = 3;

  @Override
  public String id() {
    return "byline-opening";
  }

  @Override
  public String rationale() {
    return "Who wrote the article, and when, has fields of its own.";
  }

  @Override
  public String reason() {
    return "Says who wrote the article.";
  }

  @Override
  public Label label() {
    return Label.BYLINE;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (page.words(block) > LONGEST
        || page.survey().shapes[block].endsSentence()
        || !page.isAmongFirst(block, FIRST)) {
      return null;
    }
    if (isStaff(page, block)) {
      return "names the staff";
    }
    var said = page.survey().said(block);
    if (!said.opens(Concept.BY)) {
      return null;
    }
    boolean dated = said.says(Concept.CALENDAR) || said.says(Concept.DATED);
    return dated || page.survey().shapes[block].capitals() > .08 ? "opens as a byline" : null;
  }

  private static boolean isStaff(Candidates page, int block) {
    String text = page.survey().blocks.get(block).text();
    boolean first = page.isAmongFirst(block, 1);
    return !page.survey().isHeading(block)
        && (Staff.isNamedIn(text) || (first && Staff.isPlacedIn(text)));
  }
}
