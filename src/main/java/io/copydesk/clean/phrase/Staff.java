package io.copydesk.clean.phrase;

import java.util.regex.Pattern;

/**
 * Lines that name those who made an article and nothing else: what they did with a colon and their
 * names behind, or as papers of East Asia and the Arab world write bylines. Immutable.
 */
public final class Staff {
  /** Words of names, roles and days behind what stands before them. */
  private static final double LONGEST = 8;

  /** Words of one name. */
  private static final double NAME = 4;

  private static final int LONGEST_LABEL = 24;

  /** What begins and ends such a line, besides its words. */
  private static final String BRACKETS = " 　【】（）()[]<>〔〕※*";

  private static final String ENDS = ".!?。！？…؟।";

  private static final PhraseLists LISTS = PhraseLists.of(Staff.class, "staff.txt");
  private static final String MARKS = ":：/／｜|・";
  private static final Labels WRITERS = new Labels(LISTS.below("writers"), MARKS, LONGEST_LABEL);
  private static final Labels OTHERS = new Labels(LISTS.below("others"), MARKS, LONGEST_LABEL);
  private static final Labels OPENINGS = new Labels(LISTS.below("openings"), " ", LONGEST_LABEL);

  private static final Pattern BAR = Pattern.compile("[|｜]");

  /** "김민수 기자", "[서울=한국뉴스] 김민수 기자 kim@example.com". */
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?:\\[[^\\]]{1,30}\\] ?)?[가-힣]{2,4} (?:선임|전문|인턴|수습)?(?:기자|특파원)(?: [\\w.+-]{1,30}@[\\w.-]{1,40})?");

  /** "記者王大明／台北報導". */
  private static final Pattern CHINESE =
      Pattern.compile("[記记]者 ?\\p{IsHan}{2,4}(?:、\\p{IsHan}{2,4})? ?[／/] ?\\p{IsHan}{2,8}");

  /** "القاهرة - أحمد سالم". */
  private static final Pattern ARABIC =
      Pattern.compile(
          "\\p{IsArabic}{2,12}(?: \\p{IsArabic}{2,12})? ?[-–—] ?\\p{IsArabic}{2,12}(?: \\p{IsArabic}{2,12}){1,2}");

  private Staff() {}

  /** Whether a text is such a line. */
  public static boolean isNamedIn(String text) {
    String line = inner(text);
    return isOpen(line) && (isWritten(text, line) || isBehind(OTHERS.end(line), line, LONGEST));
  }

  /** Whether a text is such a line that names who wrote the article. */
  public static boolean isAuthorNamedIn(String text) {
    String line = inner(text);
    return isOpen(line) && isWritten(text, line);
  }

  private static boolean isWritten(String text, String line) {
    return isBehind(WRITERS.end(line), line, LONGEST)
        || isBehind(OPENINGS.end(line), BAR.split(line, 2)[0], NAME)
        || KOREAN.matcher(text).matches()
        || CHINESE.matcher(line).matches();
  }

  private static boolean isOpen(String line) {
    return !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** Whether a text is a place and a name, as Arabic articles open. */
  public static boolean isPlacedIn(String text) {
    return ARABIC.matcher(text).matches();
  }

  private static boolean isBehind(int end, String line, double most) {
    double words = end < 0 || end > line.length() ? 0 : Words.of(line.substring(end)).count();
    return words > 0 && words <= most;
  }

  private static String inner(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && BRACKETS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && BRACKETS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
