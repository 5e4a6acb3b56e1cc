package io.copydesk.clean.html;

import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.parse.HtmlPages;

/** Pages around one short story, for tests. */
public final class StoryPages {
  public static final String FIRST =
      "The ferry to the outer islands will run twice a day again from Monday, the harbour master"
          + " said, after a winter in which it had sailed on three days a week.";
  public static final String SECOND =
      "Two new engines were lifted into the ship in March, and a third deck was closed for good,"
          + " because nobody had used it since the smoking room was given up.";
  public static final String THIRD =
      "Islanders had asked for the second crossing for years. “We can go to the dentist and be home"
          + " for supper,” said Ingrid Sole, who keeps the shop at the landing.";

  private StoryPages() {}

  /** A page whose article holds the story, with {@code inside} between its paragraphs. */
  public static String page(String inside, String after) {
    return "<html><head><title>Ferry sails daily again | Harbour Post</title></head><body>"
        + "<nav><a href=/>Home</a> <a href=/news>News</a> <a href=/sport>Sport</a></nav>"
        + "<article><h1>Ferry sails daily again</h1><div class=text>"
        + "<p>"
        + FIRST
        + "</p><p>"
        + SECOND
        + "</p>"
        + inside
        + "<p>"
        + THIRD
        + "</p></div>"
        + after
        + "</article><footer><p>© Harbour Post. All rights reserved.</p></footer></body></html>";
  }

  /** The page's body and all that was removed. */
  public static Cleaned clean(String html) {
    Verdict<Cleaned> verdict = new HtmlCleaner().clean(HtmlPages.page(html));
    if (verdict instanceof Verdict.Passed<Cleaned>(Cleaned cleaned)) {
      return cleaned;
    }
    throw new AssertionError("no article: " + verdict);
  }
}
