package io.copydesk.clean.text;

import io.copydesk.clean.model.Scorer;
import io.copydesk.parse.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the headline among the few lines that the second look takes for it most: side by side
 * they tell more than each alone. Immutable.
 *
 * @param line the headline, or -1 where no line may be one
 * @param chance how likely the page has a headline and this is the one, from 0 to 1
 */
record Titles(int line, double chance) {
  private static final int MOST = 6;
  private static final double LEAST = 0.01;

  /** The choice on a page. */
  static Titles of(Draft draft, Scorer model) {
    if (draft.page().stated() >= 0) {
      return new Titles(draft.page().stated(), 1);
    }
    List<TitleView> rivals = rivals(draft);
    double[] odds =
        rivals.stream()
            .mapToDouble(rival -> odds(model.score(TitleFeatures.ALL.vector(rival))))
            .toArray();
    if (odds.length == 0) {
      return new Titles(-1, 0);
    }
    int best =
        IntStream.range(0, odds.length)
            .filter(i -> Commented.is(draft, rivals.get(i).line()))
            .findFirst()
            .orElseGet(() ->
                IntStream.range(1, odds.length).reduce(0, (a, b) -> odds[b] > odds[a] ? b : a));
    int line = Dressing.bare(draft, Breadcrumbs.lead(draft, rivals.get(best).line(), rivals));
    // The end of the way to the page and the headline are one, in two wordings.
    double likely =
        IntStream.range(0, odds.length)
            .filter(i -> i == best || rivals.get(i).line() == line)
            .mapToDouble(i -> odds[i])
            .sum();
    double any = draft.score(Label.HEADLINE, draft.likeliest(Label.HEADLINE));
    return new Titles(line, any * likely / Arrays.stream(odds).sum());
  }

  private static double odds(double likely) {
    return likely / (1 - likely);
  }

  /** The lines to choose from, no two that say the same, the likeliest first. */
  static List<TitleView> rivals(Draft draft) {
    var said = new HashSet<List<String>>();
    var signposts = new Signposts(draft);
    List<Integer> likeliest =
        IntStream.range(0, draft.page().size())
            .filter(i -> draft.score(Label.HEADLINE, i) >= LEAST)
            .filter(i -> !signposts.has(i) && !NoTitle.is(draft.facts(i)))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -draft.score(Label.HEADLINE, i)))
            .filter(i -> said.add(draft.facts(i).words().tokens()))
            .limit(MOST)
            .toList();
    var rivals = new ArrayList<TitleView>();
    likeliest.forEach(line -> rivals.add(new TitleView(draft, likeliest, line)));
    return rivals;
  }
}
