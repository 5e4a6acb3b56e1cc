package io.copydesk.clean.html.feature;

import io.copydesk.parse.HtmlPage;
import java.util.ArrayList;
import java.util.List;

/** What the page claims about its article: titles and descriptions, folded for comparison. */
final class Claims {
  /** Folded letters below which likeness is chance. */
  static final int SHORTEST = 8;

  /** Folded letters that a description must share with a block from the start. */
  private static final int PREFIX = 40;

  /** Part of a title that a block may lack, as sites add their name to it. */
  private static final double MOST_OF_IT = .6;

  /** What stands between blanks, and between a headline and the name of a site. */
  private static final String SEPARATORS = "-–—·•:»«/";

  private final List<String> titles = new ArrayList<>();
  private final List<String> descriptions = new ArrayList<>();

  Claims(HtmlPage page) {
    var head = page.head();
    add(titles, head.title());
    add(titles, longestPiece(head.title()));
    add(titles, head.first("og:title"));
    add(titles, head.first("twitter:title", "dc.title", "title"));
    add(descriptions, head.first("description"));
    add(descriptions, head.first("og:description"));
    add(descriptions, head.first("twitter:description", "dc.description"));
    page.structured().texts("headline").forEach(text -> add(titles, text));
    page.structured().texts("description").forEach(text -> add(descriptions, text));
  }

  boolean isTitle(String folded) {
    if (folded.length() < SHORTEST) {
      return false;
    }
    for (String title : titles) {
      if (holdsMost(title, folded) || holdsMost(folded, title)) {
        return true;
      }
    }
    return false;
  }

  boolean isDescription(String folded) {
    for (String description : descriptions) {
      int length = Math.min(folded.length(), description.length());
      if (length >= PREFIX && folded.regionMatches(0, description, 0, length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsMost(String whole, String part) {
    return part.length() >= whole.length() * MOST_OF_IT && whole.contains(part);
  }

  /** The title without the names that sites add to it: the longest of its pieces. */
  private static String longestPiece(String title) {
    String longest = "";
    int start = 0;
    for (int i = 0; i <= title.length(); i++) {
      boolean cut =
          i == title.length()
              || title.charAt(i) == '|'
              || (SEPARATORS.indexOf(title.charAt(i)) >= 0
                  && i > 0
                  && title.charAt(i - 1) == ' '
                  && title.startsWith(" ", i + 1));
      if (cut) {
        longest = i - start > longest.length() ? title.substring(start, i) : longest;
        start = i + 1;
      }
    }
    return longest;
  }

  private static void add(List<String> list, String text) {
    String folded = fold(text);
    if (folded.length() >= SHORTEST && !list.contains(folded) && list.size() < 8) {
      list.add(folded);
    }
  }

  /** Letters and digits alone, in lower case. */
  static String fold(String text) {
    char[] folded = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        folded[length++] = Character.toLowerCase(c);
      }
    }
    return new String(folded, 0, length);
  }
}
