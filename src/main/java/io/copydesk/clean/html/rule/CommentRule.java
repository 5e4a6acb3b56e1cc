package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.parse.Concept;
import io.copydesk.parse.Label;
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
    int id = page.around(block, Concept.COMMENT, FeatureRow.FAR);
    id = id < 0 ? page.below(block, Concept.COMMENT) : id;
    // Opinion pieces are comments too; theirs is the headline.
    return id < 0 || page.holdsHeadline(id) ? null : page.name(id);
  }
}
