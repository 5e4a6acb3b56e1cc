package io.copydesk.metadata.author;

import static java.util.stream.Collectors.joining;

import io.copydesk.metadata.date.DateFinder;
import io.copydesk.metadata.date.MonthNames;
import io.copydesk.metadata.date.Weekdays;
import io.copydesk.metadata.text.WordLists;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

  private static final WordLists LISTS = WordLists.of(NameCutter.class, "ends.txt");
  private static final List<String> DATED = LISTS.list("dated");
  private static final List<String> WORDS = LISTS.list("words");

  /** "순천·광양 김철수 기자": in Korean the name is the word before the reporter's title. */
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?<![\\p{IsHangul}·])([\\p{IsHangul}·]{2,20}+) (?:(?:인턴|선임|수습|전문|객원) )?기자(?!\\p{L})");

  /** Shorter words that say when also stand inside other words. */
  private static final int UNMISTAKABLE = 6;

  /** "Anna Berg in London and Bo Lind in Paris": a place that is not the end of the names. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<=\\p{L}) (?:(?:in|aus|at|from|à) (?:\\p{Lu}[\\p{L}.'’-]*+ ?){1,3}+|en \\p{Lu}[\\p{L}'’-]*+ ?)"
              + "(?=(?:, (?:and |und |et |y |& )?|(?:and|und|et|y|&) )\\p{Lu}\\S* \\p{Lu})");

  /** Phrases that are longer than this, in characters, end a name of one word too. */
  private static final int SHORT_PHRASE = 10;

  /** Characters at the start of a text in which a date there has its first number. */
  private static final int LEADING = 12;

  private NameCutter() {}

  /** The reporters that a text names by their title in Korean; else the text itself. */
  static String reporters(String text) {
    String names =
        KOREAN
            .matcher(text)
            .results()
            .map(match -> match.group(1).replace('·', ';'))
            .collect(joining("; "));
    return names.isEmpty() ? text : names;
  }

  static String cut(String text) {
    String names = PLACE.matcher(withoutBrackets(text)).replaceAll(" ");
    int end = names.length();
    for (String mark : ENDS) {
      int at = names.indexOf(mark);
      // A mark at the start separates nothing.
      if (at > 2 && at < end && !mark.equals(" | ")) {
        end = at;
      }
    }
    end = Math.min(Math.min(end, dated(names)), address(names));
    String lower = names.toLowerCase(Locale.ROOT);
    if (lower.length() == names.length()) {
      for (String word : WORDS) {
        int at = word(lower, word);
        boolean phrase = word.indexOf(' ') > 0 && word.length() > SHORT_PHRASE;
        if (at > 2 && at < end && (phrase || names.lastIndexOf(' ', at - 1) > 0)) {
          end = at;
        }
      }
    }
    names = names.substring(0, end);
    return beforeDate(names);
  }

  /** Where a text begins to say when the page was written; else its length. */
  private static int dated(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int first = text.length();
    for (String word : lower.length() == first ? DATED : List.<String>of()) {
      int at = word(lower, word);
      if (at > 2 && at < first) {
        first = at;
      }
      int glued = word.length() < UNMISTAKABLE ? -1 : lower.indexOf(word, 3);
      if (glued > 0
          && glued < first
          && Character.isUpperCase(text.charAt(glued))
          && Character.isLowerCase(text.charAt(glued - 1))) {
        first = glued;
      }
    }
    return first;
  }

  /** Where an address or a handle behind a name begins; else the text's length. */
  private static int address(String text) {
    int sign = text.indexOf('@');
    int start = sign < 0 ? -1 : text.lastIndexOf(' ', sign);
    return start > 2 ? start : text.length();
  }

  /** Where a whole word stands behind a blank, with the blank; -1 if it does nowhere. */
  private static int word(String text, String word) {
    for (int at = text.indexOf(word, 1); at > 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean whole = end == text.length() || !Character.isLetter(text.charAt(end));
      if (whole && text.charAt(at - 1) == ' ') {
        return at - 1;
      }
    }
    return -1;
  }

  /** "Published: 1 May 2026": how many characters the label before the date has. */
  private static int label(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int end = 0;
    for (String word : DATED) {
      if (lower.startsWith(word) && word.length() > end) {
        end = word.length();
      }
    }
    while (end > 0 && end < text.length() && " :".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** "1 May 2026 · Anna Berg": what stands behind a date at the start; else the text itself. */
  static String withoutLeadingDate(String text) {
    int label = label(text);
    if (text.isEmpty() || text.chars().skip(label).limit(LEADING).noneMatch(Character::isDigit)) {
      return text;
    }
    var dates = DateFinder.in(text, null);
    if (dates.isEmpty() || dates.getFirst().start() > label) {
      return text;
    }
    int start = dates.getFirst().end();
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return start == text.length() ? text : text.substring(start);
  }

  /** "Anna Berg1,2": the marks of footnotes that name an institute. */
  static String withoutMarks(String name) {
    int end = name.length();
    while (end > 0 && (Character.isDigit(name.charAt(end - 1)) || isMark(name.charAt(end - 1)))) {
      end--;
    }
    boolean marked = end > 2 && end < name.length() && Character.isLowerCase(name.charAt(end - 1));
    return marked && name.indexOf(' ') > 0 && name.indexOf(' ') < end
        ? name.substring(0, end)
        : name;
  }

  private static boolean isMark(char c) {
    return ",*†‡§".indexOf(c) >= 0;
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
    return Character.isLowerCase(word.codePointAt(0))
        && word.length() <= 3
        && Agencies.named(word) == null;
  }
}
