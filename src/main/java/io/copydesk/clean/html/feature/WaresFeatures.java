package io.copydesk.clean.html.feature;

import io.copydesk.clean.phrase.Wares;
import io.copydesk.clean.phrase.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much a page says what shops and lists say on their buttons, filters and labels. */
final class WaresFeatures {
  /** The columns' names, in order. */
  static final List<String> NAMES =
      List.of(
          "shop-blocks",
          "shop-phrases",
          "shop-density",
          "list-blocks",
          "list-phrases",
          "list-density");

  private WaresFeatures() {}

  /**
   * A page's values in the order of {@link #NAMES}: of each kind the share of the blocks that say
   * it, the logarithm of how many different phrases they say, and such blocks for each word.
   */
  static List<Double> of(Survey survey) {
    var values = new ArrayList<Double>();
    for (Wares wares : List.of(Wares.SHOP, Wares.LIST)) {
      double saying = 0;
      Set<String> phrases = new HashSet<>();
      for (int i = 0; i < survey.size(); i++) {
        List<String> said = said(wares, survey, i);
        saying += said.isEmpty() ? 0 : 1;
        phrases.addAll(said);
      }
      values.add(saying / survey.size());
      values.add(Math.log1p(phrases.size()));
      values.add(saying / Math.max(1, survey.words(0, survey.size())));
    }
    return values;
  }

  private static List<String> said(Wares wares, Survey survey, int block) {
    var shape = survey.shapes[block];
    return shape.words() > Wares.LONGEST
        ? List.of()
        : wares.in(Words.of(survey.blocks.get(block).text()), shape.endsSentence());
  }
}
