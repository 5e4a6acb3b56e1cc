package io.copydesk.metadata.image;

import io.copydesk.metadata.author.Agencies;
import io.copydesk.metadata.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the credit of a picture from its caption where both are one text. */
public final class Credits {
  private static final int LONGEST_CREDIT = 120;

  private static final String OPENING = "([（【";
  private static final String CLOSING = ")]）】";

  /** Words of a caption that may end without a stop, a slash and a name behind it. */
  private static final int SENTENCE = 5;

  private Credits() {}

  /**
   * A text taken apart.
   *
   * @param caption the caption, null where the whole is a credit
   * @param credit the credit without its label, null where there is none
   */
  public record Split(@Nullable String caption, @Nullable String credit) {}

  /** Splits a caption from the credit it may end or begin with. */
  public static Split split(String written) {
    String text = Trimmings.cut(written);
    Split split = bracketed(text);
    if (split == null) {
      split = labelled(text);
    }
    if (split == null) {
      split = barred(text);
    }
    if (split == null) {
      split = taken(text);
    }
    if (split == null) {
      split = lastPiece(text);
    }
    return split == null ? new Split(text, null) : split;
  }

  /** "… on Friday. (AP Photo/Anna Berg)". */
  private static @Nullable Split bracketed(String text) {
    String end = text.stripTrailing();
    end = end.endsWith(".") || end.endsWith("。") ? end.substring(0, end.length() - 1) : end;
    int pair = end.isEmpty() ? -1 : CLOSING.indexOf(end.charAt(end.length() - 1));
    int open = pair < 0 ? -1 : end.lastIndexOf(OPENING.charAt(pair));
    if (open < 0 || end.length() - open > LONGEST_CREDIT) {
      return null;
    }
    String inside = end.substring(open + 1, end.length() - 1);
    return CreditNames.isCredit(inside)
            || CreditLabels.isLabelled(inside)
            || CreditNames.isPair(inside)
            || CreditNames.isForAHouse(inside)
        ? of(end.substring(0, open), inside)
        : null;
  }

  /** "… Foto: Anna Berg", "© Anna Berg". */
  private static @Nullable Split labelled(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return null;
    }
    int at = -1;
    for (String sign : new String[] {"©", "(c) ", "ⓒ"}) {
      int found = lower.indexOf(sign);
      if (found >= 0 && (at < 0 || found < at)) {
        at = found;
      }
    }
    for (String label : CreditLabels.ALL) {
      for (int from = lower.indexOf(label); from >= 0; from = lower.indexOf(label, from + 1)) {
        if ((at < 0 || from < at) && CreditLabels.isLabelAt(text, from, label)) {
          at = from;
        }
      }
    }
    if (at < 0 || text.length() - at > LONGEST_CREDIT) {
      return null;
    }
    return of(text.substring(0, at), text.substring(at));
  }

  /** "… in Berlin | Anna Berg". */
  private static @Nullable Split barred(String text) {
    int bar = Math.max(text.lastIndexOf(" | "), text.lastIndexOf("| "));
    if (bar <= 0
        || text.length() - bar > LONGEST_CREDIT
        || Words.of(text.substring(bar)).size() > 10) {
      return null;
    }
    return of(text.substring(0, bar), text.substring(bar + 1));
  }

  /** "…、長野県高峰町、高橋美咲撮影": taken by the name that stands before the last word. */
  private static @Nullable Split taken(String text) {
    int end = text.length();
    while (end > 0 && (CLOSING + "。").indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String credit = text.substring(0, end);
    for (String word : CreditLabels.TAKEN) {
      int to = credit.length() - word.length();
      if (to > 0 && credit.endsWith(word)) {
        int from = to;
        while (from > 0 && CreditNames.isHan(credit.charAt(from - 1))) {
          from--;
        }
        String name = credit.substring(from, to);
        if (from > 0 && CreditNames.isHanName(name)) {
          return of(credit.substring(0, from), name);
        }
      }
    }
    return null;
  }

  /** "… on Friday. Anna Berg/Reuters": a last piece that names a house, or only names. */
  private static @Nullable Split lastPiece(String text) {
    for (String sign :
        new String[] {". ", "! ", "? ", ".” ", ".\" ", " – ", " — ", " - ", ".» ", "… ", " / "}) {
      int at = text.lastIndexOf(sign);
      if (at > 0 && (!sign.equals(" / ") || isSentence(text.substring(0, at)))) {
        String last = CreditLabels.trimmedStart(text.substring(at + sign.length()));
        if (!last.isEmpty()
            && last.length() <= 80
            && (CreditNames.isCredit(last)
                || CreditNames.isName(last)
                || CreditNames.isPair(last)
                || CreditNames.isForAHouse(last))) {
          return of(text.substring(0, at + sign.stripTrailing().length()), last);
        }
      }
    }
    return CreditNames.isCredit(text)
            && Words.of(text).size() <= 6
            && (text.contains("/") || Agencies.named(text) != null)
        ? new Split(null, CreditLabels.bare(text))
        : null;
  }

  private static boolean isSentence(String text) {
    return Words.of(text).size() >= SENTENCE;
  }

  /** Whether a short text set apart from a caption is its credit. */
  static boolean looksLikeCredit(String text) {
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    return text.length() <= 80
        && (bracketed
            || CreditLabels.beginsWithLabel(text)
            || CreditNames.isCredit(text)
            || CreditNames.isName(text)
            || CreditNames.isPair(text)
            || CreditNames.isForAHouse(text));
  }

  private static Split of(String caption, String credit) {
    String left = CreditLabels.trimmedEnd(caption);
    String right = CreditLabels.bare(credit);
    return new Split(left.isEmpty() ? null : left, right.isEmpty() ? null : right);
  }
}
