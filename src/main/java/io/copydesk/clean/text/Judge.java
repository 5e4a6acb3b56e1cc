package io.copydesk.clean.text;

import io.copydesk.clean.text.feature.FirstLook;
import io.copydesk.clean.text.feature.LineVectors;
import io.copydesk.clean.text.feature.SecondLook;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.headline.Titles;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.clean.text.rule.Draft;
import io.copydesk.clean.text.rule.LineRule;
import io.copydesk.clean.text.summary.Summaries;
import java.util.List;

/**
 * Judges the lines of a page, in this order: a first look at each, a second that knows what the
 * first found around it, guards that keep together what belongs together, the choice of the
 * headline and of the line that sums up, and the rules.
 *
 * @param models what it judges by
 */
record Judge(TextModels models) {
  /** Looks at the lines of a page, and keeps together what belongs together. */
  Judged judged(TextContext page) {
    var vectors = new LineVectors(page);
    var first =
        new FirstLook(
            page, vectors, models.firstBody(), models.firstHeadline(), models.firstCaption());
    return new Judged(new SecondLook(first, vectors, models.body(), models.fields()));
  }

  /** A page on which some rules have decided. */
  Draft draft(TextContext page, List<LineRule> rules) {
    var judged = judged(page);
    var title = Titles.of(judged, models.title());
    int summary = Summaries.of(judged, title.line(), models.summary());
    var draft = new Draft(judged, title, summary);
    draft.apply(rules);
    return draft;
  }
}
