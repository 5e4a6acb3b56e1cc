package io.copydesk.article;

import org.jspecify.annotations.Nullable;

/**
 * A fragment of the page that is not in the body, and why.
 *
 * @param rule the id of the rule or region that decided, in kebab case ({@code caption}, {@code
 *     share-bar}, {@code region-footer})
 * @param reason one sentence a reader understands
 * @param signal what matched: a class name, a phrase, the features that weighed most
 * @param where the element in short ({@code div.related > ul}), or the line's number in flattened
 *     text ({@code line 12})
 * @param text the removed text, shortened to {@value #SHOWN} characters
 * @param length characters of the whole removed text
 */
public record Removal(
    String rule,
    String reason,
    @Nullable String signal,
    @Nullable String where,
    String text,
    int length) {

  public Removal {
    // names of elements are as free as any text
    signal = Printable.of(signal);
    where = Printable.of(where);
  }

  /** Characters of the removed text that the record shows. */
  public static final int SHOWN = 120;

  /** A removal of the whole of {@code text}, which is shortened for the record. */
  public static Removal of(
      String rule, String reason, @Nullable String signal, @Nullable String where, String text) {
    return new Removal(rule, reason, signal, where, shorten(text), text.length());
  }

  private static String shorten(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(SHOWN - 2)) ? SHOWN - 2 : SHOWN - 1;
    return text.substring(0, end) + "…";
  }
}
