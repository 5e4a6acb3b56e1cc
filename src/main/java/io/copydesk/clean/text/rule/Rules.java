package io.copydesk.clean.text.rule;

import java.util.List;
import java.util.stream.Stream;

/** All rules for lines, in the order in which they are asked. */
public final class Rules {
  /** The first that applies to a line decides. */
  public static final List<LineRule> ALL =
      Stream.of(
              Interruptions.ALL,
              HeaderRules.ALL,
              FurnitureRules.WORDING,
              PictureRules.ALL,
              FurnitureRules.PLACE)
          .flatMap(List::stream)
          .toList();

  private Rules() {}
}
