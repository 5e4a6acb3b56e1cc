package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Services;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.passage.Label;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Paragraphs at either end of an article that offer a newsletter, an app or a channel. */
final class ServiceNoteRule implements Rule {
  private static final Predicate<Candidates> SUBJECT = ServiceNoteRule::isSubject;

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
    boolean atAnEnd =
        page.isAmongLast(block, Services.LAST) || page.isAmongFirst(block, Services.FIRST);
    boolean end = atAnEnd && isNote(page, block);
    if ((!end && !asks(page, block)) || page.holds(SUBJECT)) {
      return null;
    }
    return end ? "near an end of the text" : "all of it";
  }

  private static boolean asks(Candidates page, int block) {
    return Services.areAllOf(Words.of(page.survey().blocks.get(block).text()));
  }

  private static boolean isNote(Candidates page, int block) {
    return page.words(block) <= Services.LONGEST
        && Services.areOfferedIn(Words.of(page.survey().blocks.get(block).text()));
  }

  /** Whether the title or several blocks speak of it. */
  private static boolean isSubject(Candidates page) {
    int notes = 0;
    for (int i = page.nextBody(-1); i >= 0 && notes <= Services.MOST; i = page.nextBody(i)) {
      notes += isNote(page, i) ? 1 : 0;
    }
    return notes > Services.MOST
        || Services.areOfferedIn(Words.of(page.survey().page.head().title()));
  }
}
