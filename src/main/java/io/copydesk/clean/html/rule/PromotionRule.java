package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Newsletter boxes and other appeals, told by their class and by what they say. */
final class PromotionRule implements Rule {
  private static final float LONGEST = 40;

  private static final int NEAR = 3;

  @Override
  public String id() {
    return "promotion-class";
  }

  @Override
  public String rationale() {
    return "What asks to subscribe or follow speaks for the site, even between paragraphs.";
  }

  @Override
  public String reason() {
    return "Asks to subscribe, follow, register or buy.";
  }

  @Override
  public Label label() {
    return Label.PROMO;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (page.words(block) > LONGEST || !page.survey().said(block).says(Concept.PROMO)) {
      return null;
    }
    int id = page.around(block, NameConcept.PROMO, NEAR);
    return id < 0 ? null : page.name(id);
  }
}
