package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Services;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Paragraphs at either end of an article that offer a newsletter, an app or a channel. */
final class ServiceNoteRule implements Rule {
  private static final float LONGEST = 60;

  /** Blocks of the body that are its beginning, and its end. */
  private static final int FIRST = 5;

  private static final int LAST = 4;

  /** Where more blocks speak of such things, the article does. */
  private static final int MOST = 3;

  @Override
  public String id() {
    return "service-note";
  }

  @Override
  public String rationale() {
    return "Where an article begins or ends, newsletters, apps and channels are the site's, not its subject.";
  }

  @Override
  public String reason() {
    return "Offers a newsletter, an app or a channel to follow.";
  }

  @Override
  public Label label() {
    return Label.PROMO;
  }

  /** Such notes are written like the article, by the same people. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    boolean matches =
        isNote(page, block)
            && (page.isAmongLast(block, LAST) || page.isAmongFirst(block, FIRST))
            && !isSubject(page);
    return matches ? "near an end of the text" : null;
  }

  private static boolean isNote(Candidates page, int block) {
    return page.words(block) <= LONGEST
        && Services.areOfferedIn(Words.of(page.survey().blocks.get(block).text()));
  }

  /** Whether the title or several blocks speak of it. */
  private static boolean isSubject(Candidates page) {
    int notes = 0;
    for (int i = page.nextBody(-1); i >= 0 && notes <= MOST; i = page.nextBody(i)) {
      notes += isNote(page, i) ? 1 : 0;
    }
    return notes > MOST || Services.areOfferedIn(Words.of(page.survey().page.head().title()));
  }
}
