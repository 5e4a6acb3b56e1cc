package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Headings, and lines that announce links, at the end of the body. */
final class DanglingHeadingRule implements Rule {
  /** Words of a line that heads a list of links. */
  private static final float LONGEST = 12;

  private static final double LINKED = .7;
  private static final String COLONS = ":：";

  @Override
  public String id() {
    return "dangling-heading";
  }

  @Override
  public String rationale() {
    return "A heading with no text below it announced something that is not body.";
  }

  @Override
  public String reason() {
    return "A heading with nothing of the body below it.";
  }

  @Override
  public Label label() {
    return Label.RELATED;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (page.nextBody(block) >= 0) {
      return null;
    }
    if (page.around(block, TagConcept.HEADING, 2) >= 0) {
      return "last of the body";
    }
    return announcesLinks(page, block) ? "last of the body, and links below" : null;
  }

  /** "You may also like:", with nothing but links to follow. */
  private static boolean announcesLinks(Candidates page, int block) {
    var survey = page.survey();
    String text = survey.blocks.get(block).text();
    boolean announces = COLONS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return announces
        && page.words(block) <= LONGEST
        && block + 1 < survey.size()
        && survey.linkDensity(block + 1) >= LINKED;
  }
}
