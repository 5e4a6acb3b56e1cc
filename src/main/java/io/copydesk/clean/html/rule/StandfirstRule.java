package io.copydesk.clean.html.rule;

import io.copydesk.parse.Concept;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** The standfirst, where both its class and the page's description say that it is one. */
final class StandfirstRule implements Rule {
  private static final int NEAR = 2;

  /** Blocks of the body, counted from its start, among which standfirsts stand. */
  private static final int FIRST = 2;

  @Override
  public String id() {
    return "standfirst";
  }

  @Override
  public String rationale() {
    return "The standfirst has a field of its own; alone its class or its words may deceive.";
  }

  @Override
  public String reason() {
    return "The standfirst, which has a field of its own.";
  }

  @Override
  public Label label() {
    return Label.STANDFIRST;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (!page.features().isDescription(block) || !page.isAmongFirst(block, FIRST)) {
      return null;
    }
    int id = page.around(block, Concept.STANDFIRST, NEAR);
    return id < 0 ? null : page.name(id);
  }
}
