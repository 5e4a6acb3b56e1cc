package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Readers' comments. */
final class CommentRule implements Rule {
  @Override
  public String id() {
    return "comment-class";
  }

  @Override
  public String rationale() {
    return "Readers' comments read like the article, and may outweigh it, but are not by its author.";
  }

  @Override
  public String reason() {
    return "A reader's comment.";
  }

  @Override
  public Label label() {
    return Label.COMMENT;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    boolean sure = page.likely(block) >= SURE;
    int id = named(page, block, NameConcept.COMMENT);
    id = id < 0 && !sure ? named(page, block, NameConcept.DISCUSSION) : id;
    // Opinion pieces are comments too: theirs is the headline, or each of their paragraphs is
    // named.
    return id < 0 || page.holdsHeadline(id) || (sure && page.isLone(block, NameConcept.COMMENT))
        ? null
        : page.name(id);
  }

  private static int named(Candidates page, int block, NameConcept concept) {
    int id = page.around(block, concept, FeatureRow.FAR);
    return id < 0 ? page.below(block, concept) : id;
  }
}
