package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.EndMarks;
import io.copydesk.clean.phrase.Staff;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.passage.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wrote the text or took its pictures, below it. */
final class SignatureRule implements Rule {
  private static final float LONGEST = 12;

  /** Blocks of the body that are its end. */
  private static final int LAST = 2;

  @Override
  public String id() {
    return "signature";
  }

  @Override
  public String rationale() {
    return "Who wrote an article and took its pictures has fields of its own.";
  }

  @Override
  public String reason() {
    return "Says who wrote the article, or took its pictures.";
  }

  @Override
  public Label label() {
    return Label.BYLINE;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (page.words(block) > LONGEST
        || page.survey().shapes[block].endsSentence()
        || !page.isAmongLast(block, LAST)) {
      return null;
    }
    var said = page.survey().said(block);
    if (said.opens(Concept.BY)) {
      return "opens as a byline";
    }
    if (said.opens(Concept.CREDIT)) {
      return "opens as a credit";
    }
    String text = page.survey().blocks.get(block).text();
    boolean heading = page.survey().isHeading(block);
    if (!heading && Staff.isNamedIn(text)) {
      return "names the staff";
    }
    if (!heading && page.isAmongLast(block, 1) && EndMarks.are(text)) {
      return "marks the end";
    }
    List<String> tokens = Words.of(text).tokens();
    int end = page.authors().endIn(tokens, 0);
    return end >= 0 && end == tokens.size() ? "the author's name" : null;
  }
}
