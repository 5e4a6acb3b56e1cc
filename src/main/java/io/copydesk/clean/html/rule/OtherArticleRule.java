package io.copydesk.clean.html.rule;

import io.copydesk.parse.passage.Label;
import org.jspecify.annotations.Nullable;

/** Articles that the page shows below its own, each under a main heading. */
final class OtherArticleRule implements Rule {
  @Override
  public String id() {
    return "other-article";
  }

  @Override
  public String rationale() {
    return "Endless pages append the next article to the first; it has a page of its own.";
  }

  @Override
  public String reason() {
    return "Belongs to another article, under a headline of its own.";
  }

  @Override
  public Label label() {
    return Label.RELATED;
  }

  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    int id = page.otherArticle(block);
    return id < 0 ? null : page.name(id) + " with an h1";
  }
}
