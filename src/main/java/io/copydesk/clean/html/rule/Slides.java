package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of galleries inside an article: slides counted through, in an element named so. */
final class Slides {
  /** "3/50", "3 of 50 The old pier". */
  private static final Pattern COUNTER =
      Pattern.compile("^(\\d{1,3}) ?(?:/|of|von|sur|de|di|van|av|af|z|из) ?(\\d{1,3})(?!\\S)");

  /** Slides that make a gallery. */
  private static final int FEWEST = 3;

  /** Elements above the slides of which one is named a gallery. */
  private static final int NEAR = 4;

  /** Words of prose beside a gallery that make an article; without them the gallery is one. */
  private static final double OWN_PROSE = 150;

  private Slides() {}

  static BitSet of(Survey survey, int headline) {
    Map<Integer, List<Integer>> series = new HashMap<>();
    for (int i = 0; i < survey.size(); i++) {
      Matcher counter = COUNTER.matcher(survey.blocks.get(i).text());
      if (counter.find()) {
        List<Integer> counted =
            series.computeIfAbsent(Integer.valueOf(counter.group(2)), _ -> new ArrayList<>());
        if (Integer.parseInt(counter.group(1)) == counted.size() + 1) {
          counted.add(i);
        }
      }
    }
    var slides = new BitSet(survey.size());
    for (List<Integer> counted : series.values()) {
      int gallery = counted.size() < FEWEST ? -1 : gallery(survey, counted);
      if (gallery >= 0 && isBesideAnArticle(survey, gallery, headline)) {
        slides.set(survey.outline.firstBlock(gallery), survey.outline.endBlock(gallery));
      }
    }
    return slides;
  }

  /** The element named a gallery that holds all of them, or -1. */
  private static int gallery(Survey survey, List<Integer> counted) {
    Outline outline = survey.outline;
    int all =
        counted.stream().map(i -> survey.boxes[i]).reduce(outline::commonAncestor).orElseThrow();
    return outline.nearest(all, NEAR, id -> NameConcept.IMAGE.in(outline.concepts(id)));
  }

  private static boolean isBesideAnArticle(Survey survey, int gallery, int headline) {
    int from = survey.outline.firstBlock(gallery);
    int end = survey.outline.endBlock(gallery);
    double beside = survey.prose(0, from) + survey.prose(end, survey.size());
    return !survey.outline.holds(gallery, headline) && beside >= OWN_PROSE;
  }
}
