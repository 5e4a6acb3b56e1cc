package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Phrases;
import io.copydesk.clean.phrase.Said;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Links to other articles behind words that call them so, and the headings above such links. */
final class ReadMoreRule implements Rule {
  private static final double LONGEST = 30;
  private static final double LONGEST_HEADING = 10;

  /** Characters in front of the colon: more of them speak of something. */
  private static final int LONGEST_LEAD = 40;

  private static final double LINKED = .5;

  /** The share of the words that say so. */
  private static final double SAID = .75;

  private static final String COLONS = ":：|";

  @Override
  public String id() {
    return "read-more";
  }

  @Override
  public String rationale() {
    return "What calls itself a link to another article interrupts the text that it stands in.";
  }

  @Override
  public String reason() {
    return "Leads to another article.";
  }

  @Override
  public Label label() {
    return Label.RELATED;
  }

  /** The words leave no doubt, and between paragraphs nothing else speaks against such a line. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    var survey = page.survey();
    String text = survey.blocks.get(block).text();
    int colon = colon(text);
    if (isHeading(survey, block, colon == text.length() - 1)) {
      return text;
    }
    return colon > 0 && isLed(survey, block, text.substring(0, colon))
        ? text.substring(0, colon + 1)
        : null;
  }

  /** "You may also like": all of a line, of more than a word, which a colon makes a heading. */
  private static boolean isHeading(Survey survey, int block, boolean announces) {
    float words = survey.shapes[block].words();
    return words <= LONGEST_HEADING && (words > 1 || announces) && says(survey.said(block));
  }

  /** "Read more: Harbour master resigns": words that say so, then a link. */
  private static boolean isLed(Survey survey, int block, String lead) {
    return survey.shapes[block].words() <= LONGEST
        && survey.linkDensity(block) >= LINKED
        && says(Phrases.shared().in(Words.of(lead)));
  }

  private static boolean says(Said said) {
    return said.share(Concept.READ_MORE) + said.share(Concept.RELATED) >= SAID;
  }

  private static int colon(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST_LEAD); i++) {
      if (COLONS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
