package io.copydesk.clean.text.guard;

import io.copydesk.clean.text.feature.SecondLook;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.parse.passage.Label;
import java.util.BitSet;

/**
 * What the judge says of every line of a page: the scores of the second look, raised where lines
 * belong together. Immutable.
 */
public final class Judged {
  /** From this score on, a line is body. */
  public static final double BODY = 0.5;

  /** Captions that stand twice above the text. */
  private static final int MOST_CAPTIONS = 4;

  private final SecondLook look;
  private final double[] scores;
  private final BitSet numbered;
  private final BitSet rows;
  private final int opening;

  /** Judges the lines of a page by a second look. */
  public Judged(SecondLook look) {
    this.look = look;
    var page = look.page();
    scores = look.body();
    Subheads.apply(look, scores);
    BulletLists.apply(page.lines(), scores);
    LabelledLines.apply(page.lines(), scores);
    AnnouncedLists.apply(page, scores);
    numbered = NumberedSubheads.apply(page, scores);
    QuotedPosts.apply(page.lines(), scores);
    rows = TableRows.apply(page, scores);
    ListedPages.apply(page, scores);
    opening = opening(look);
  }

  /** Where the first look saw the text open, or below that, past what stands twice. */
  private static int opening(SecondLook look) {
    var page = look.page();
    int line = look.first().opening();
    int twice = 0;
    while (line < page.size() && (!page.facts(line).isProse() || page.echoes().isRepeated(line))) {
      twice += page.facts(line).isProse() ? 1 : 0;
      if (twice > MOST_CAPTIONS) {
        return look.first().opening();
      }
      line++;
    }
    return line;
  }

  /** What the second look found, before lines were kept together. */
  public SecondLook look() {
    return look;
  }

  /** The page whose lines were judged. */
  public TextContext page() {
    return look.page();
  }

  /** What a line of the page shows by itself. */
  public LineFacts facts(int line) {
    return page().facts(line);
  }

  /** How likely the line is body, from 0 to 1. */
  public double score(int line) {
    return scores[line];
  }

  /** Whether the first look took the line for body. */
  public boolean wasBody(int line) {
    return look.first().body(line) >= BODY;
  }

  /** How likely the line is a headline, a byline, a caption and so on; 0 outside of the page. */
  public double score(Label field, int line) {
    return look.field(field, line);
  }

  /** Whether the line is a subhead that is numbered, one of several. */
  public boolean isNumbered(int line) {
    return numbered.get(line);
  }

  /** Whether the line is a row of a table in the midst of the body. */
  public boolean isRow(int line) {
    return rows.get(line);
  }

  /**
   * The line that opens the text below the headline; the number of lines if none does. What stands
   * twice does not open it, as captions of the first picture do; where more does, the text itself
   * stands twice.
   */
  public int opening() {
    return opening;
  }
}
