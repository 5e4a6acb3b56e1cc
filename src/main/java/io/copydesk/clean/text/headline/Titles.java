package io.copydesk.clean.text.headline;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.parse.passage.Label;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the headline among the few lines that the second look takes for it most: side by side
 * they tell more than each alone.
 */
public final class Titles {
  private static final int MOST = 6;
  private static final double LEAST = 0.01;

  private Titles() {}

  /** The line that a model chooses on a page, if any may be the headline. */
  public static Title of(Judged judged, Scorer model) {
    if (judged.page().stated() >= 0) {
      return new Title(judged.page().stated(), 1);
    }
    List<TitleView> rivals = rivals(judged);
    double[] odds =
        rivals.stream()
            .mapToDouble(rival -> odds(model.score(TitleFeatures.ALL.vector(rival))))
            .toArray();
    if (odds.length == 0) {
      return new Title(-1, 0);
    }
    int best =
        IntStream.range(0, odds.length)
            .filter(i -> Commented.is(judged, rivals.get(i).line()))
            .findFirst()
            .orElseGet(() ->
                IntStream.range(1, odds.length).reduce(0, (a, b) -> odds[b] > odds[a] ? b : a));
    int line = Dressing.bare(judged, Breadcrumbs.lead(judged, rivals.get(best).line(), rivals));
    // The end of the way to the page and the headline are one, in two wordings.
    double likely =
        IntStream.range(0, odds.length)
            .filter(i -> i == best || rivals.get(i).line() == line)
            .mapToDouble(i -> odds[i])
            .sum();
    double any = judged.score(Label.HEADLINE, judged.look().likeliest(Label.HEADLINE));
    return new Title(line, any * likely / Arrays.stream(odds).sum());
  }

  private static double odds(double likely) {
    return likely / (1 - likely);
  }

  /** Whether a line says who did something for the article, and the one above or below does too. */
  private static boolean isAmongCrafts(Judged judged, int line) {
    return Crafts.mayBeNamed(judged.facts(line))
        && IntStream.of(line - 1, line + 1)
            .filter(i -> i >= 0 && i < judged.page().size())
            .anyMatch(i -> Crafts.mayBeNamed(judged.facts(i)));
  }

  /** The lines to choose from, no two that say the same, the likeliest first; unmodifiable. */
  public static List<TitleView> rivals(Judged judged) {
    var said = new HashSet<List<String>>();
    var signposts = new Signposts(judged);
    List<Integer> likeliest =
        IntStream.range(0, judged.page().size())
            .filter(i -> judged.score(Label.HEADLINE, i) >= LEAST)
            .filter(i -> !signposts.has(i) && !NoTitle.is(judged.facts(i)))
            .filter(i -> !isAmongCrafts(judged, i))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -judged.score(Label.HEADLINE, i)))
            .filter(i -> said.add(judged.facts(i).words().tokens()))
            .limit(MOST)
            .toList();
    return likeliest.stream().map(line -> new TitleView(judged, likeliest, line)).toList();
  }
}
