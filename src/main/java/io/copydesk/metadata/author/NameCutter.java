package io.copydesk.metadata.author;

import io.copydesk.metadata.date.MonthNames;
import io.copydesk.metadata.date.Weekdays;
import java.util.Locale;

/** Cuts off a byline what follows the names: dates, reading times, handles, notes in brackets. */
final class NameCutter {
  private static final String[] ENDS = {
    " | ",
    "•",
    "·",
    "⋅",
    " – ",
    " — ",
    " - ",
    "→",
    "▪",
    "●",
    " min read",
    "\u2009|",
    "…",
    "///",
    " // ",
    "»"
  };

  private static final String[] WORDS = {
    " updated",
    " published",
    " posted",
    " on ",
    " am ",
    " aktualisiert",
    " veröffentlicht",
    " has ",
    " is a ",
    " is an ",
    " is the ",
    " opublikowano",
    " publicado",
    " pubblicato",
    " for the ",
    " for ",
    " in ",
    " about ",
    " share",
    " follow",
    " last updated",
    " last modified",
    " last edited",
    " stand ",
    " stand:",
    " alle artikel",
    " all articles",
    " all posts",
    " author posts",
    " created",
    " modified",
    " view ",
    " see ",
    " at ",
    " from ",
    " via ",
    " who ",
    " comments",
    " read ",
    " über ",
    " auf ",
    " aus ",
    " schreibt ",
    " writes "
  };

  private NameCutter() {}

  static String cut(String text) {
    String names = withoutBrackets(text);
    int end = names.length();
    for (String mark : ENDS) {
      int at = names.indexOf(mark);
      // A mark at the start separates nothing.
      if (at > 2 && at < end && !mark.equals(" | ")) {
        end = at;
      }
    }
    String lower = names.toLowerCase(Locale.ROOT);
    if (lower.length() == names.length()) {
      for (String word : WORDS) {
        int at = lower.indexOf(word);
        if (at > 2 && at < end && names.lastIndexOf(' ', at - 1) > 0) {
          end = at;
        }
      }
    }
    names = names.substring(0, end);
    return beforeDate(names);
  }

  private static String withoutBrackets(String text) {
    var out = new StringBuilder(text.length());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
        out.append(' ');
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
      } else if (depth == 0) {
        out.append(c);
      }
    }
    // An opening bracket that is never closed hides nothing.
    return depth > 0 && out.toString().isBlank() ? text : out.toString().strip();
  }

  /** What stands before the first number, and before the month or weekday ahead of it. */
  private static String beforeDate(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (Character.isDigit(text.charAt(i)) && begins) {
        return withoutCalendarWords(text.substring(0, i).strip());
      }
    }
    return text;
  }

  private static String withoutCalendarWords(String text) {
    String before = text;
    while (true) {
      int last = before.lastIndexOf(' ');
      String word = withoutEndSigns(before.substring(last + 1));
      if (word.isEmpty() || !(isCalendarWord(word) || isLittle(word))) {
        return before;
      }
      before = last < 0 ? "" : before.substring(0, last).strip();
    }
  }

  private static String withoutEndSigns(String word) {
    int end = word.length();
    while (end > 0 && ".,:".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isCalendarWord(String word) {
    return MonthNames.of(word, null) != null || Weekdays.isOne(word);
  }

  private static boolean isLittle(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && word.length() <= 3;
  }
}
