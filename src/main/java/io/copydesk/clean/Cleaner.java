package io.copydesk.clean;

import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.clean.account.RuleInfo;
import io.copydesk.clean.html.HtmlCleaner;
import io.copydesk.clean.text.TextCleaner;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.TextPage;
import java.util.List;
import java.util.stream.Stream;

/** Judges every passage of a page. Deterministic, thread-safe; never changes the page. */
public final class Cleaner {
  private final HtmlCleaner html;
  private final TextCleaner text;

  /** A cleaner with the models that ship with it. */
  public Cleaner() {
    this(new HtmlCleaner(), new TextCleaner());
  }

  /** A cleaner of these parts. */
  public Cleaner(HtmlCleaner html, TextCleaner text) {
    this.html = html;
    this.text = text;
  }

  /** Cleans a page, or refuses one that is no article. */
  public Verdict<Cleaned> clean(Page page) {
    return switch (page) {
      case HtmlPage htmlPage -> html.clean(htmlPage);
      case TextPage textPage -> text.clean(textPage);
    };
  }

  /** All rules, in the order in which they are asked. */
  public List<RuleInfo> rules() {
    return Stream.concat(html.rules().stream(), text.rules().stream()).toList();
  }

  /**
   * This cleaner without a veto, to see what it is worth.
   *
   * @throws IllegalArgumentException if the rule is no veto of this cleaner
   */
  public Cleaner without(RuleInfo rule) {
    if (rule.role() != RuleInfo.Role.VETO || !rules().contains(rule)) {
      throw new IllegalArgumentException("There is no veto " + rule.id() + " to leave out.");
    }
    return switch (rule.pages()) {
      case HTML -> new Cleaner(html.without(rule.id()), text);
      case TEXT -> new Cleaner(html, text.without(rule.id()));
    };
  }
}
