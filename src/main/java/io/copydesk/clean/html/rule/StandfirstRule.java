package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/**
 * The summary below the headline, told by who wrote the article standing below it: no article
 * begins above its own byline.
 */
final class StandfirstRule implements Rule {
  private static final float LONGEST = 45;

  /** Words of the text below; a short article's first paragraph may stand above its date. */
  private static final double LEAST_TEXT = 400;

  /** Blocks above among which the headline stands. */
  private static final int ABOVE = 3;

  /** Blocks below, up to the text, among which the byline or the date stands. */
  private static final int BELOW = 40;

  private static final float LONGEST_BYLINE = 16;

  /** Share of the words of a line that are about a day. */
  private static final double DATED = .2;

  /** Elements of which one is called a byline or a date: the block's own and those around it. */
  private static final int STEPS = 3;

  @Override
  public String id() {
    return "standfirst-opening";
  }

  @Override
  public String rationale() {
    return "What sums an article up above its byline has a field of its own.";
  }

  @Override
  public String reason() {
    return "Sums the article up, above who wrote it and when.";
  }

  @Override
  public Label label() {
    return Label.STANDFIRST;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    int text = page.nextBody(block);
    if (page.words(block) > LONGEST
        || !page.isAmongFirst(block, 1)
        || text < 0
        || text - block > BELOW
        || !isHeaded(page, block)) {
      return null;
    }
    for (int i = block + 1; i < text; i++) {
      if (tellsWho(page.survey(), i)) {
        return page.bodyWords(block + 1) >= LEAST_TEXT ? "a byline or a date below it" : null;
      }
    }
    return null;
  }

  private static boolean isHeaded(Candidates page, int block) {
    for (int i = Math.max(0, block - ABOVE); i < block; i++) {
      if (page.survey().isHeading(i) && page.features().isTitle(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsWho(Survey survey, int block) {
    if (survey.shapes[block].words() > LONGEST_BYLINE) {
      return false;
    }
    var said = survey.said(block);
    Outline outline = survey.outline;
    return said.opens(Concept.BY)
        || said.share(Concept.CALENDAR) + said.share(Concept.DATED) >= DATED
        || outline.nearest(
                survey.blocks.get(block).node(),
                STEPS,
                id ->
                    NameConcept.BYLINE.in(outline.concepts(id))
                        || NameConcept.DATE.in(outline.concepts(id)))
            >= 0;
  }
}
