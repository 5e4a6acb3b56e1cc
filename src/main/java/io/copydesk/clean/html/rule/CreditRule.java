package io.copydesk.clean.html.rule;

import io.copydesk.parse.Concept;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Short lines that name who made or owns a picture. */
final class CreditRule implements Rule {
  private static final float LONGEST = 25;

  private static final int NEAR = 2;

  @Override
  public String id() {
    return "credit-class";
  }

  @Override
  public String rationale() {
    return "Who made a picture is told beside it, not in the text.";
  }

  @Override
  public String reason() {
    return "A picture's credit.";
  }

  @Override
  public Label label() {
    return Label.CREDIT;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (page.words(block) > LONGEST) {
      return null;
    }
    int id = page.around(block, Concept.CREDIT, NEAR);
    return id < 0 ? null : page.name(id);
  }
}
