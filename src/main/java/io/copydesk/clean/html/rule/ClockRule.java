package io.copydesk.clean.html.rule;

import io.copydesk.parse.Label;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day on a line of their own, as above each entry of a live blog. */
final class ClockRule implements Rule {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)[0-2]?\\d(?:[:h][0-5]\\d|[:.][0-5]\\d(?::\\d\\d)?"
              + " ?(?:[ap]\\.?m\\.?|uhr|gmt|utc|bst|c?est|[cpm][sd]t|e[ds]t|ist))(?: gmt| utc| e[ds]?t)?");

  @Override
  public String id() {
    return "clock";
  }

  @Override
  public String rationale() {
    return "A time of day alone says when something was posted, but in a table.";
  }

  @Override
  public String reason() {
    return "Says at what time it was posted.";
  }

  @Override
  public Label label() {
    return Label.DATELINE;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    boolean alone =
        page.survey().cellOf(block) < 0
            && CLOCK.matcher(page.survey().blocks.get(block).text()).matches();
    return alone ? "nothing but a time" : null;
  }
}
