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
    List<Words> lines = lines(survey);
    for (Wares wares : List.of(Wares.SHOP, Wares.LIST)) {
      double saying = 0;
      Set<String> phrases = new HashSet<>();
      for (Words line : lines) {
        List<String> said = wares.in(line, false);
        saying += said.isEmpty() ? 0 : 1;
        phrases.addAll(said);
      }
      values.add(saying / survey.size());
      values.add(Math.log1p(phrases.size()));
      values.add(saying / Math.max(1, survey.words(0, survey.size())));
    }
    return values;
  }

  /** The words of the blocks that may say so: of short ones that no mark ends. */
  private static List<Words> lines(Survey survey) {
    var lines = new ArrayList<Words>();
    for (int i = 0; i < survey.size(); i++) {
      var shape = survey.shapes[i];
      if (shape.words() <= Wares.LONGEST && !shape.endsSentence()) {
        lines.add(Words.of(survey.blocks.get(i).text()));
      }
    }
    return lines;
  }
}
