package io.copydesk.clean.account;

import io.copydesk.article.Removal;
import io.copydesk.parse.passage.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned page.
 *
 * @param body the body's blocks as plain text, in order
 * @param labels what each passage of the page is, by the passage's index
 * @param rules the id of the rule that took each passage out, null where it was kept; by its index
 * @param removed what was removed and why; together with the body all visible text of the page
 * @param keptChars characters in the body
 * @param removedChars characters removed
 * @param confidence from 0 to 1, how much of the body is likely right
 */
public record Cleaned(
    List<String> body,
    List<Label> labels,
    List<@Nullable String> rules,
    List<Removal> removed,
    int keptChars,
    int removedChars,
    @Nullable Double confidence) {
  public Cleaned {
    body = List.copyOf(body);
    labels = List.copyOf(labels);
    rules = Collections.unmodifiableList(new ArrayList<>(rules));
    removed = List.copyOf(removed);
  }

  /** The body as the record has it: an empty line between two blocks. */
  public String articleBody() {
    return String.join("\n\n", body);
  }
}
