package io.copydesk.clean;

import io.copydesk.article.Verdict;
import io.copydesk.clean.html.HtmlCleaner;
import io.copydesk.clean.text.TextCleaner;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.TextPage;

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
}
