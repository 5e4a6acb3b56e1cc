package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** The openings of other articles, in a row: a linked headline, and a text that breaks off. */
final class TeaserRule implements Rule {
  /** Words that make a link a headline. */
  private static final double HEADLINE = 4;

  /** Alone, a text that breaks off below a link may be the author's way to write. */
  private static final int ROW = 3;

  /** Blocks before and behind that may belong to the row. */
  private static final int NEAR = 8;

  private static final double LINKED = .9;
  private static final double FREE = .3;

  /** Characters that a link to the rest may take behind the place where a text breaks off. */
  private static final int REST = 40;

  private static final String CLOSERS = " )]»\"”";

  @Override
  public String id() {
    return "teaser";
  }

  @Override
  public String rationale() {
    return "Texts in a row that break off below linked headlines open the articles behind the links.";
  }

  @Override
  public String reason() {
    return "Opens another article and breaks off.";
  }

  @Override
  public Label label() {
    return Label.RELATED;
  }

  /** Teasers read as well as the article does, so that the judge may be sure of them. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    var survey = page.survey();
    if (!isTeaser(survey, block)) {
      return null;
    }
    int row = 0;
    for (int i = Math.max(0, block - NEAR); i < Math.min(survey.size(), block + NEAR + 1); i++) {
      row += survey.groups[i] == survey.groups[block] && isTeaser(survey, i) ? 1 : 0;
    }
    return row < ROW ? null : row + " in a row";
  }

  private static boolean isTeaser(Survey survey, int block) {
    return breaksOff(survey, block) && (opensWithLink(survey, block) || isBelowLink(survey, block));
  }

  private static boolean breaksOff(Survey survey, int block) {
    String text = survey.blocks.get(block).text();
    int end = text.length();
    if (survey.said(block).closes(Concept.READ_MORE)) {
      int dots = Math.max(text.lastIndexOf('…'), text.lastIndexOf("...") + 2);
      end = dots >= end - REST ? dots + 1 : end;
    }
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && (text.charAt(end - 1) == '…' || text.startsWith("...", end - 3));
  }

  private static boolean opensWithLink(Survey survey, int block) {
    var own = survey.blocks.get(block);
    Outline outline = survey.outline;
    int link =
        outline.first(own.node(), own.node() + Survey.REACH, id -> outline.tag(id).equals("a"));
    String text = link < 0 ? "" : outline.element(link).text();
    return link >= 0
        && own.text().startsWith(text)
        && text.length() < own.text().length()
        && Words.of(text).count() >= HEADLINE;
  }

  private static boolean isBelowLink(Survey survey, int block) {
    return block > 0
        && survey.linkDensity(block - 1) >= LINKED
        && survey.shapes[block - 1].words() >= HEADLINE
        && survey.linkDensity(block) <= FREE;
  }
}
