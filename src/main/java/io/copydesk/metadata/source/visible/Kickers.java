package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Kickers and badges inside headings: what a heading begins with in an element of its own, if a
 * class calls it a kicker or a title of the page is the rest, and a word or two in elements of
 * their own at its end that a title does not have.
 */
final class Kickers {
  /** Between a kicker and the headline. */
  private static final Pattern SIGNS = Pattern.compile("^[\\s:|/–—•·-]+");

  /** Words of the longest badge: "Subscribers only", "(example.org) 87". */
  private static final int BADGE = 3;

  private Kickers() {}

  /** The text of a heading without its kicker and its badges. */
  static String without(PageIndex index, Element heading, int longest) {
    String text = unbadged(index, heading, Texts.visible(heading, longest), longest);
    Element first = first(heading, text, longest);
    if (first == null) {
      return text;
    }
    String kicker = Texts.visible(first, longest);
    String rest = SIGNS.matcher(text.substring(kicker.length())).replaceFirst("");
    boolean called =
        index.spots(Interest.KICKER).stream().anyMatch(spot -> spot.element().equals(first));
    return !rest.isEmpty() && (called || isTitle(index, kicker, rest)) ? rest : text;
  }

  private static String unbadged(PageIndex index, Element heading, String text, int longest) {
    String full = Words.of(text).key() + " ";
    if (titles(index).anyMatch(title -> (Words.of(title).key() + " ").startsWith(full))) {
      return text;
    }
    for (Element element : heading.getAllElements()) {
      String begin = element.equals(heading) ? "" : Texts.visible(element, longest);
      int at = begin.isEmpty() ? -1 : text.lastIndexOf(begin);
      if (at > 0 && Words.of(text.substring(at)).size() <= BADGE) {
        String before = text.substring(0, at).strip();
        if (titles(index).anyMatch(title -> isAll(title, before))) {
          return before;
        }
      }
    }
    return text;
  }

  /** Whether a title says this and nothing else, the site's name behind a sign aside. */
  private static boolean isAll(String title, String headline) {
    int end = headline.length();
    return title.regionMatches(true, 0, headline, 0, end)
        && (title.length() == end
            || (title.length() > end + 1
                && title.charAt(end) == ' '
                && !Character.isLetterOrDigit(title.charAt(end + 1))
                && title.charAt(end + 1) != '('));
  }

  /** The element that a heading's text begins with, if more follows it; else null. */
  private static @Nullable Element first(Element heading, String text, int longest) {
    Element within = heading;
    while (!within.children().isEmpty()) {
      List<Element> filled =
          within.children().stream().filter(child -> !child.text().isBlank()).toList();
      if (filled.isEmpty()) {
        return null;
      }
      String begin = Texts.visible(filled.getFirst(), longest);
      if (!begin.equals(text)) {
        return !begin.isEmpty() && text.startsWith(begin) ? filled.getFirst() : null;
      }
      within = filled.getFirst();
    }
    return null;
  }

  /** Whether a title begins with the rest, or ends in it behind something other than the kicker. */
  private static boolean isTitle(PageIndex index, String kicker, String rest) {
    String bare = Words.of(rest).key();
    String full = Words.of(kicker + " " + rest).key();
    return titles(index)
        .map(title -> Words.of(title).key())
        .anyMatch(title ->
            (title + " ").startsWith(bare + " ")
                || (title.endsWith(" " + bare) && !title.endsWith(full)));
  }

  private static Stream<String> titles(PageIndex index) {
    return Stream.of(index.meta("og:title"), index.page().document().title()).map(Texts::plain);
  }
}
