package io.copydesk.clean.text;

import io.copydesk.article.Rejection;
import io.copydesk.article.Removal;
import io.copydesk.article.Verdict;
import io.copydesk.clean.Cleaned;
import io.copydesk.parse.Label;
import io.copydesk.parse.Passage;
import io.copydesk.parse.TextPage;
import java.util.ArrayList;

/** Judges every line of flattened text. Deterministic, thread-safe. */
public final class TextCleaner {
  /** Cleans a page, or refuses one that is no article. */
  public Verdict<Cleaned> clean(TextPage page) {
    var body = new ArrayList<String>();
    var labels = new ArrayList<Label>();
    var removed = new ArrayList<Removal>();
    int kept = 0;
    int gone = 0;
    for (Passage passage : page.passages()) {
      boolean prose = passage.text().length() > 80;
      labels.add(prose ? Label.PARAGRAPH : Label.OTHER);
      if (prose) {
        body.add(passage.text());
        kept += passage.text().length();
      } else {
        gone += passage.text().length();
        removed.add(Removal.of("short", "Too short for prose.", null, null, passage.text()));
      }
    }
    if (body.isEmpty()) {
      return Verdict.refused(Rejection.Reason.NO_TEXT, "No prose on the page.");
    }
    return Verdict.passed(new Cleaned(body, labels, removed, kept, gone, null));
  }
}
