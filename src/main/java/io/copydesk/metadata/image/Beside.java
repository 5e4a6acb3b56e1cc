package io.copydesk.metadata.image;

import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a picture where no element is called its caption: the text that stands with the
 * picture alone, if it has a credit or says what the alternative text says; else the title of the
 * picture, if it is that text with a credit.
 */
final class Beside {
  /** Ancestors in which a picture may stand alone with its text. */
  private static final int FARTHEST = 5;

  /** Longer texts are no captions, in characters. */
  private static final int LONGEST = 600;

  /** Words of an alternative text that is told again below the picture. */
  private static final int FEWEST = 3;

  /**
   * Words that a caption may have beyond the alternative text: a credit, or the name of a button.
   */
  private static final int BEYOND = 12;

  private Beside() {}

  /** Caption and credit of a picture; null where nothing is said of it. */
  static Credits.@Nullable Split of(Element image) {
    Words alt = Words.of(Texts.plain(image.attr("alt")));
    Element box = image;
    for (int i = 0; i < FARTHEST; i++) {
      box = box.parent();
      if (box == null || isLayout(box)) {
        break;
      }
      String text = Texts.visible(box, LONGEST);
      if (text.length() > LONGEST || holdsAnother(box, image)) {
        break;
      }
      if (!text.isEmpty()) {
        var split = read(box, text, alt);
        if (split != null) {
          return split;
        }
      }
    }
    return titled(image, alt);
  }

  private static boolean isLayout(Element box) {
    return switch (box.normalName()) {
      case "body", "main", "article", "a", "li", "ul", "td" -> true;
      default -> false;
    };
  }

  private static boolean holdsAnother(Element box, Element image) {
    for (Element other : box.getElementsByTag("img")) {
      if (!other.equals(image) && !isWithin(other, "noscript")) {
        return true;
      }
    }
    return !box.getElementsByTag("h1").isEmpty();
  }

  private static boolean isWithin(Element element, String tag) {
    Element parent = element.parent();
    return parent != null && parent.normalName().equals(tag);
  }

  private static Credits.@Nullable Split read(Element box, String text, Words alt) {
    Words words = Words.of(text);
    boolean told =
        alt.size() >= FEWEST && words.size() <= alt.size() + BEYOND && alt.inside(words) >= .9;
    List<String> credits = CaptionReader.credits(box, null);
    if (!told && credits.isEmpty()) {
      return null;
    }
    var split = CaptionReader.read(box);
    boolean more = told && split.caption() != null && Words.of(split.caption()).likeness(alt) < 1;
    if (!more) {
      return split;
    }
    // The text has more than the caption, such as the name of a button: the block that says it.
    String nearest = null;
    double most = .8;
    for (Element inner : box.getAllElements()) {
      String own = Texts.visible(inner, LONGEST);
      double likeness = Words.of(own).likeness(alt);
      if (likeness > most) {
        most = likeness;
        nearest = own;
      }
    }
    return nearest == null
        ? split
        : new Credits.Split(Credits.split(nearest).caption(), split.credit());
  }

  /** "A wet street | Anna Berg", as the title of a picture whose text is "A wet street". */
  private static Credits.@Nullable Split titled(Element image, Words alt) {
    String title = Texts.plain(image.attr("title"));
    if (title.isEmpty() || alt.size() < FEWEST) {
      return null;
    }
    var split = Credits.split(title);
    return split.credit() != null
            && split.caption() != null
            && Words.of(split.caption()).likeness(alt) >= .9
        ? split
        : null;
  }
}
