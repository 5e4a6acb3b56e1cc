package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.passage.Label;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes out what a look over the whole page finds, however sure the judge is of it: such text reads
 * as well as the article's.
 *
 * @param signal what the look goes by
 */
record FoundRule(
    String id, Finder finder, Label label, String rationale, String reason, String signal)
    implements Rule {
  /** A look over a page. */
  interface Finder {
    /**
     * The blocks that it finds.
     *
     * @param headline the block that is the headline, or -1
     */
    BitSet of(Survey survey, int headline);
  }

  static final FoundRule CONTENTS =
      new FoundRule(
          "contents",
          (survey, _) -> Contents.of(survey),
          Label.NAV,
          "A table of contents says the subheads before they come, and leads nowhere without the page.",
          "Lists the article's own sections.",
          "links into the page itself");

  static final FoundRule GALLERY =
      new FoundRule(
          "gallery",
          Slides::of,
          Label.CAPTION,
          "A gallery tells stories of its own, slide by slide, in the midst of an article.",
          "Belongs to a slide of a gallery.",
          "counted through");

  static final FoundRule MACHINE_SUMMARY =
      new FoundRule(
          "machine-summary",
          MachineSummary::of,
          Label.OTHER,
          "A summary that a machine made is not the author's, and says what the article says.",
          "Belongs to a summary that a machine made.",
          "made by a machine");

  static final FoundRule POLL =
      new FoundRule(
          "poll",
          Poll::of,
          Label.OTHER,
          "A poll asks the reader, in the midst of a text, and its answers are nobody's.",
          "Belongs to a poll.",
          "votes");

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    return page.found(finder).get(block) ? signal : null;
  }
}
