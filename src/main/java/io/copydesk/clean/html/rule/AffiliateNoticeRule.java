package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Commissions;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Notices that the site is paid for what readers buy by its links. */
final class AffiliateNoticeRule implements Rule {
  @Override
  public String id() {
    return "affiliate-notice";
  }

  @Override
  public String rationale() {
    return "That links pay commissions is the site's disclosure, which stands on all of its pages.";
  }

  @Override
  public String reason() {
    return "Says that the page earns by its links.";
  }

  @Override
  public Label label() {
    return Label.LEGAL;
  }

  /** Such notices are whole sentences above the text or in it, in elements like its own. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (page.words(block) > Commissions.LONGEST) {
      return null;
    }
    var words = Words.of(page.survey().blocks.get(block).text());
    boolean notice = Commissions.areDisclosedIn(words) && !isSubject(page);
    return notice ? "this page, and a commission" : null;
  }

  private static boolean isSubject(Candidates page) {
    return Commissions.areSubjectOf(Words.of(page.survey().page.head().title()));
  }
}
