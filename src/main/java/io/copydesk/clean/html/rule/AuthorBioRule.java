package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.Label;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told of the author behind the article: "Ada Brook is a staff writer". */
final class AuthorBioRule implements Rule {
  private static final float SHORTEST = 6;
  private static final float LONGEST = 120;

  /** Blocks of the body that are its end. */
  private static final int LAST = 4;

  /** Words in front of the name: "About the author:", "Korrespondent". */
  private static final int BEFORE = 4;

  /** Words behind the name up to "is". */
  private static final int BEHIND = 3;

  private static final Set<String> IS =
      Set.of(
          "is",
          "was",
          "has",
          "ist",
          "arbeitet",
          "schreibt",
          "est",
          "es",
          "è",
          "é",
          "är",
          "er",
          "on",
          "jest",
          "je",
          "este",
          "adalah",
          "writes",
          "works",
          "covers");

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
    if (words < SHORTEST || words > LONGEST || !page.isAmongLast(block, LAST)) {
      return null;
    }
    List<String> tokens = Words.of(page.survey().blocks.get(block).text()).tokens();
    int end = page.authors().endIn(tokens, BEFORE);
    boolean tells =
        end >= 0
            && tokens.subList(end, Math.min(tokens.size(), end + BEHIND)).stream()
                .anyMatch(IS::contains);
    return tells ? String.join(" ", tokens.subList(0, end)) : null;
  }
}
