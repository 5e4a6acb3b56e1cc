package io.copydesk.metadata.author;

import io.copydesk.metadata.text.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that introduce an author, in the languages of the web's newspapers. */
public final class Bylines {
  private static final WordLists LISTS = WordLists.of(Bylines.class, "by.txt");

  /** Longest first, as a longer one begins with a shorter one. */
  private static final List<String> BY =
      LISTS.list("by").stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();

  private static final List<String> INNER = List.of(" by ", " eingestellt von ", " articles of ");

  /** Characters before a "by" that introduces an author, if it does not say what they did. */
  private static final int FARTHEST = 30;

  private static final Set<String> COLON = LISTS.set("with colon");

  private static final List<String> HELP = LISTS.list("help");

  private static final Set<String> BELOW = LISTS.set("below");

  private Bylines() {}

  /** Whether a label says that an author's name follows. */
  public static boolean saysBy(String label) {
    String words = label.strip().toLowerCase(Locale.ROOT);
    while (words.endsWith(":")) {
      words = words.substring(0, words.length() - 1).strip();
    }
    return BY.contains(words);
  }

  /** "Reviewed by Anna Berg": she saw to it, and most likely somebody else wrote it. */
  public static boolean saysHelp(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return HELP.stream().anyMatch(lower::startsWith);
  }

  /**
   * What follows a label at the start of a line below the text, "Author Anna Berg"; null where
   * there is none that a name alone can follow.
   */
  public static @Nullable String afterLabel(String text) {
    String rest = afterBy(text);
    if (rest == null) {
      return null;
    }
    String label = text.substring(0, text.length() - rest.length());
    return BELOW.contains(label.replace(':', ' ').strip().toLowerCase(Locale.ROOT)) ? rest : null;
  }

  /** What follows the "By" at the start of a text, or null where there is none. */
  public static @Nullable String afterBy(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String by : BY) {
      if (lower.startsWith(by) && lower.length() == text.length() && text.length() > by.length()) {
        String rest = text.substring(by.length());
        char next = rest.charAt(0);
        boolean colon = isColon(rest.stripLeading());
        boolean ends =
            Character.isWhitespace(next) || colon || next == '/' || next == '／' || next == '|';
        // "ByJohn Smith": pages that lose the blank between two elements.
        boolean glued =
            Character.isUpperCase(next)
                && by.length() > 1
                && Character.isLowerCase(text.charAt(by.length() - 1))
                && isWholeWord(by);
        // "记者王伟": scripts without blanks.
        boolean joined =
            by.length() > 1
                && Character.isIdeographic(by.codePointBefore(by.length()))
                && Character.isIdeographic(next);
        if ((ends && (colon || !COLON.contains(by))) || glued || joined) {
          return strippedOfSigns(rest);
        }
      }
    }
    return null;
  }

  private static boolean isColon(String text) {
    return text.startsWith(":") || text.startsWith("：");
  }

  private static boolean isWholeWord(String by) {
    return by.equals("by")
        || by.equals("von")
        || by.equals("par")
        || by.equals("por")
        || by.endsWith(" by");
  }

  /** What follows the "by" inside a text such as "Articles by Anna Berg"; else the text itself. */
  static String afterInnerBy(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return text;
    }
    String author = afterInner(" written by ", text, lower, text.length());
    for (String by : INNER) {
      author = author == null ? afterInner(by, text, lower, FARTHEST) : author;
    }
    return author == null ? text : author;
  }

  /** What follows a "by" that begins before an index, if a capital does; else null. */
  private static @Nullable String afterInner(String by, String text, String lower, int before) {
    int at = (" " + lower).indexOf(by) - 1;
    String rest = at > -2 && at < before ? text.substring(at + by.length()).strip() : "";
    return !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0)) ? rest : null;
  }

  private static String strippedOfSigns(String text) {
    int start = 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start))
            || ":：/／|-–—".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return text.substring(start);
  }
}
