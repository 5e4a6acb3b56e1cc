package io.copydesk.metadata.image;

import io.copydesk.metadata.index.Concept;
import io.copydesk.metadata.index.Concepts;
import io.copydesk.metadata.text.Sentences;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Reads caption and credit from the elements around a picture. */
final class CaptionReader {
  private static final int LONGEST = 1_500;

  /** What follows a credit in its caption and is shorter belongs to the credit. */
  private static final int LONGEST_TAIL = 60;

  /** A box with more beside a caption, in characters, is none of a picture alone. */
  private static final int LONGEST_BESIDE = 120;

  /** Words of more names than a credit gives. */
  private static final int LONGEST_NAMES = 14;

  /** Words of a caption that says something. */
  private static final int SENTENCE = 6;

  private CaptionReader() {}

  /** Caption and credit of a figure; its credit may stand outside its caption. */
  static Credits.Split figure(Element figure, Element caption) {
    var split = read(caption);
    if (split.credit() != null) {
      return split;
    }
    List<String> outside = credits(figure, caption);
    return outside.isEmpty() ? split : new Credits.Split(split.caption(), joined(outside));
  }

  /**
   * Caption and credit of a box with a picture; the only credit in it may stand beside, while a
   * byline there is that of the article that the picture leads to.
   */
  static Credits.Split boxed(Element box, Element caption) {
    var split = read(caption);
    String said = Texts.visible(caption, LONGEST);
    if (split.credit() != null
        || Texts.visible(box, LONGEST).length() > said.length() + LONGEST_BESIDE) {
      return split;
    }
    List<String> outside = credits(box, caption, CaptionReader::isCalledCredit);
    return outside.size() != 1 || outside.getFirst().contains(said)
        ? split
        : new Credits.Split(split.caption(), joined(outside));
  }

  /** Caption and credit of an element that holds one or both. */
  static Credits.Split read(Element holder) {
    String whole = Trimmings.cut(Texts.visible(holder, LONGEST));
    List<String> credits = credits(holder, null);
    if (credits.isEmpty()) {
      String last = lastPart(holder, whole);
      return last == null ? Credits.split(whole) : taken(whole, List.of(last));
    }
    return taken(whole, credits);
  }

  private static Credits.Split taken(String whole, List<String> credits) {
    String caption = whole;
    var names = new ArrayList<String>();
    for (String credit : credits) {
      String name = credit;
      int at = caption.lastIndexOf(credit);
      if (at >= 0) {
        String tail = caption.substring(at + credit.length());
        boolean belongs = !tail.isBlank() && tail.length() <= LONGEST_TAIL && at > tail.length();
        if (belongs) {
          name = credit + tail;
        }
        caption = caption.substring(0, at) + (belongs ? "" : " " + tail);
      }
      names.add(name);
    }
    caption = CreditLabels.withoutLooseLabel(Texts.blanksNormalised(caption));
    if (Words.of(caption).isEmpty()) {
      // The class calls all of it a credit: if it reads like a caption, it is split as one.
      var split = Credits.split(whole);
      String said = split.credit() == null ? null : split.caption();
      int size = Words.of(said == null ? whole : said).size();
      return size > LONGEST_NAMES
              || (said != null && size >= SENTENCE)
              || (size >= SENTENCE && Sentences.ends(whole))
          ? split
          : new Credits.Split(null, joined(names));
    }
    return new Credits.Split(caption, joined(names));
  }

  private static String joined(List<String> credits) {
    return String.join(", ", credits.stream().map(CreditLabels::bare).distinct().toList());
  }

  /**
   * The last of several elements, where it is short and the text before it is not: unnamed by any
   * class, but set apart from the caption as only credits are.
   */
  private static @Nullable String lastPart(Element holder, String whole) {
    Element inner = holder;
    while (inner.childrenSize() == 1 && inner.ownText().isBlank()) {
      inner = inner.child(0);
    }
    Element last = inner.lastElementChild();
    if (last == null || last.normalName().equals("a") || last.normalName().equals("b")) {
      return null;
    }
    String text = Texts.visible(last, 100);
    boolean ends = whole.endsWith(text) && !text.isEmpty();
    return ends && text.length() * 2 < whole.length() && Credits.looksLikeCredit(text)
        ? text
        : null;
  }

  /**
   * The texts of the outermost elements in a holder that are called a credit or begin like one.
   *
   * @param except an element that is not looked into
   */
  static List<String> credits(Element holder, @Nullable Element except) {
    return credits(holder, except, CaptionReader::isCredit);
  }

  private static List<String> credits(
      Element holder, @Nullable Element except, Predicate<Element> isCredit) {
    var credits = new ArrayList<String>();
    holder.filter((node, depth) -> {
      if (!(node instanceof Element element) || element.equals(holder)) {
        return FilterResult.CONTINUE;
      }
      if (element.equals(except) || element.normalName().equals("button")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      boolean called = isCredit.test(element);
      if (called || element.childrenSize() == 0) {
        String text = Texts.visible(element, 300);
        if (Words.of(text).size() > 0
            && (called || (text.length() < 100 && CreditLabels.beginsWithLabel(text)))) {
          if (!credits.contains(text)) {
            credits.add(text);
          }
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      return FilterResult.CONTINUE;
    });
    return credits;
  }

  private static boolean isCredit(Element element) {
    return switch (element.normalName()) {
      case "cite", "small", "footer" -> true;
      default -> isCalledCredit(element) || Concept.BYLINE.in(Concepts.of(element));
    };
  }

  private static boolean isCalledCredit(Element element) {
    String property = element.attr("itemprop");
    return Concept.CREDIT.in(Concepts.of(element))
        || property.equals("copyrightHolder")
        || property.equals("creditText");
  }
}
