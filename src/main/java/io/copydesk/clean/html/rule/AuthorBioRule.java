package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Bios;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.passage.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of the author behind the article: "Ada Brook is a staff writer". */
final class AuthorBioRule implements Rule {
  @Override
  public String id() {
    return "author-bio";
  }

  @Override
  public String rationale() {
    return "Behind an article, what is told of its author is the same below all that they wrote.";
  }

  @Override
  public String reason() {
    return "Tells who the author is.";
  }

  @Override
  public Label label() {
    return Label.OTHER;
  }

  /** Such notes read like the article, and its end is the one thing that tells them. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    float words = page.words(block);
    if (words < Bios.SHORTEST || words > Bios.LONGEST || !page.isAmongLast(block, Bios.LAST)) {
      return null;
    }
    List<String> tokens = Words.of(page.survey().blocks.get(block).text()).tokens();
    int end = page.authors().endIn(tokens, Bios.BEFORE);
    return end >= 0 && Bios.tellWho(tokens, end) ? String.join(" ", tokens.subList(0, end)) : null;
  }
}
