package io.copydesk.clean.account;

import io.copydesk.article.Removal;
import org.jspecify.annotations.Nullable;

/**
 * Passages that are removed in one piece, while they are being gathered; only as much of their text
 * is held as the record shows. Not thread-safe.
 */
public final class RemovedText {
  private final String rule;
  private final String reason;
  private final @Nullable String signal;
  private final StringBuilder text = new StringBuilder();
  private int length;

  /** Nothing yet, removed by a rule for a reason; the signal is what matched in the first of it. */
  public RemovedText(String rule, String reason, @Nullable String signal) {
    this.rule = rule;
    this.reason = reason;
    this.signal = signal;
  }

  /** Adds the text of a passage. */
  public void add(String passage) {
    length += passage.length();
    if (text.length() <= Removal.SHOWN) {
      text.append(text.isEmpty() ? "" : " · ").append(passage);
    }
  }

  /**
   * The removal of all that was added.
   *
   * @param where the element in short, or the numbers of the lines
   */
  public Removal at(String where) {
    String shown = Removal.of(rule, reason, signal, null, text.toString()).text();
    return new Removal(rule, reason, signal, where, shown, length);
  }
}
