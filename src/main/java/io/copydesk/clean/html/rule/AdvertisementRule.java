package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Advertisements in prose: their element is named one, and opens with the word for one. */
final class AdvertisementRule implements Rule {
  private static final int NEAR = 3;

  /** Share of the words of a label that are the word for an advertisement. */
  private static final double LABELLED = .9;

  @Override
  public String id() {
    return "advertisement";
  }

  @Override
  public String rationale() {
    return "What is named and labelled an advertisement is one, however well it reads.";
  }

  @Override
  public String reason() {
    return "Stands under the word “advertisement”.";
  }

  @Override
  public Label label() {
    return Label.PROMO;
  }

  /** Name and label agree: there is nothing that the judge could know better. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    boolean mark =
        page.survey().said(block).share(Concept.AD) == 1
            && page.survey().cellOf(block) < 0
            && !page.survey().isHeading(block)
            && !page.survey().isTag(block, "li");
    if (mark) {
      return "the word itself";
    }
    int id = page.around(block, NameConcept.AD, NEAR);
    if (id < 0) {
      return null;
    }
    int first = page.survey().outline.firstBlock(id);
    boolean labelled = page.survey().said(first).share(Concept.AD) >= LABELLED;
    return labelled ? page.name(id) : null;
  }
}
