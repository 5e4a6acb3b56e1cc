package io.copydesk.metadata.image;

import io.copydesk.metadata.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The labels and signs that credits begin with: "Foto:", "©", "Photograph by". */
final class CreditLabels {
  private static final WordLists LISTS = WordLists.of(CreditLabels.class, "credits.txt");

  /** A colon may follow, and must where the label is not a plain one. */
  static final List<String> ALL = LISTS.list("labels");

  private static final Set<String> PLAIN = LISTS.set("plain labels");

  /** Words behind the name of who took a picture, in the languages that put them there. */
  static final List<String> TAKEN = LISTS.list("taken");

  private static final String COLONS = ":：©／";

  private CreditLabels() {}

  /** A credit without its label and the signs around it. */
  static String bare(String credit) {
    String text = trimmed(credit);
    for (boolean again = true; again; ) {
      again = false;
      String lower = text.toLowerCase(Locale.ROOT);
      for (String label : ALL) {
        if (lower.startsWith(label) && lower.length() == text.length()) {
          String rest = text.substring(label.length()).stripLeading();
          boolean comma = rest.startsWith(",") && label.indexOf(' ') > 0;
          boolean colon = comma || (!rest.isEmpty() && (COLONS + "/").indexOf(rest.charAt(0)) >= 0);
          boolean plain = PLAIN.contains(label) && text.length() > label.length();
          if ((colon || plain) && !rest.isEmpty()) {
            text = trimmed(comma ? rest.substring(1) : rest);
            again = !text.isEmpty();
            break;
          }
        }
      }
    }
    return text.isEmpty() ? trimmed(credit) : text;
  }

  static boolean isLabelAt(String text, int from, String label) {
    boolean begins =
        from == 0
            || (!Character.isLetterOrDigit(text.charAt(from - 1)) && text.charAt(from - 1) != '-');
    int end = from + label.length();
    String rest = text.substring(end).stripLeading();
    if (!begins || rest.isEmpty()) {
      return false;
    }
    boolean colon = COLONS.indexOf(rest.charAt(0)) >= 0 && opens(text, from);
    boolean plain =
        PLAIN.contains(label)
            && text.length() > end
            && Character.isWhitespace(text.charAt(end))
            && (Character.isUpperCase(text.charAt(from)) || label.endsWith("."))
            && !Character.isLowerCase(rest.codePointAt(0));
    return colon || plain;
  }

  /** Whether a piece can begin at an index: with a capital, or after a sign that ends another. */
  static boolean opens(String text, int from) {
    String before = text.substring(0, from).stripTrailing();
    return Character.isUpperCase(text.charAt(from))
        || before.isEmpty()
        || ".|(-–—/,;!?”\"".indexOf(before.charAt(before.length() - 1)) >= 0
        || !Character.isLowerCase(text.charAt(from));
  }

  static boolean isLabelled(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.contains("©")
        || ALL.stream()
            .anyMatch(label ->
                (lower.startsWith(label)
                        && lower.length() > label.length()
                        && COLONS.indexOf(lower.charAt(label.length())) >= 0)
                    || (PLAIN.contains(label) && lower.startsWith(label)));
  }

  /** A caption without the "Foto:" or bracket that is left when the credit is taken out of it. */
  static String withoutLooseLabel(String caption) {
    String text = trimmedEnd(withoutEmptyBrackets(caption));
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      boolean colon = text.endsWith(":");
      int end = colon ? text.length() - 1 : text.length();
      for (String label : ALL) {
        int at = end - label.length();
        boolean begins = at == 0 || (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1)));
        if (begins && (colon || PLAIN.contains(label)) && lower.startsWith(label, at)) {
          return trimmedEnd(text.substring(0, at));
        }
      }
    }
    return text;
  }

  static String withoutEmptyBrackets(String text) {
    return text.endsWith("()") || text.endsWith("[]") ? text.substring(0, text.length() - 2) : text;
  }

  /** Whether a text begins with a label such as "Foto:" or "©". */
  static boolean beginsWithLabel(String written) {
    String text = written.startsWith("(") ? written.substring(1) : written;
    return text.startsWith("©") || ALL.stream().anyMatch(label -> isLabelAtStart(text, label));
  }

  static boolean isLabelAtStart(String text, String label) {
    return text.regionMatches(true, 0, label, 0, label.length()) && isLabelAt(text, 0, label);
  }

  static String trimmedEnd(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || "|–—-/(•·[©、，＝（【".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /** A piece without the bar or slash that stands between it and the one before. */
  static String trimmedStart(String text) {
    int start = 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start))
            || "|/•·".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return text.substring(start).strip();
  }

  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end
        && (Character.isWhitespace(text.charAt(start))
            || "|–—-/:：／•·©*[(（【".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1))
            || "|–—-/:•·[](".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    String inner = text.substring(start, end);
    boolean loose =
        (inner.endsWith(")") && inner.indexOf('(') < 0)
            || (inner.endsWith("）") && inner.indexOf('（') < 0)
            || (inner.endsWith("】") && inner.indexOf('【') < 0);
    return loose ? inner.substring(0, inner.length() - 1).strip() : inner;
  }
}
