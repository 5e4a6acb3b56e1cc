package io.copydesk.metadata.image;

import io.copydesk.metadata.index.Concept;
import io.copydesk.metadata.index.Concepts;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Reads caption and credit from the elements around a picture. */
final class CaptionReader {
  private static final int LONGEST = 1_500;

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

  /** Caption and credit of an element that holds one or both. */
  static Credits.Split read(Element holder) {
    String whole = Texts.visible(holder, LONGEST);
    List<String> credits = credits(holder, null);
    if (credits.isEmpty()) {
      return Credits.split(whole);
    }
    String caption = whole;
    for (String credit : credits) {
      int at = caption.lastIndexOf(credit);
      if (at >= 0) {
        caption = caption.substring(0, at) + " " + caption.substring(at + credit.length());
      }
    }
    caption = Credits.withoutLooseLabel(Texts.blanksNormalised(caption));
    if (Words.of(caption).isEmpty()) {
      // The class calls all of it a credit: if it reads like a caption, it is split as one.
      return Words.of(whole).size() > 14
          ? Credits.split(whole)
          : new Credits.Split(null, joined(credits));
    }
    return new Credits.Split(caption, joined(credits));
  }

  private static String joined(List<String> credits) {
    return String.join(", ", credits.stream().map(Credits::bare).distinct().toList());
  }

  /**
   * The texts of the outermost elements in a holder whose class calls them a credit.
   *
   * @param except an element that is not looked into
   */
  private static List<String> credits(Element holder, @Nullable Element except) {
    var credits = new ArrayList<String>();
    holder.filter(
        (node, depth) -> {
          if (!(node instanceof Element element) || element.equals(holder)) {
            return FilterResult.CONTINUE;
          }
          if (element.equals(except)) {
            return FilterResult.SKIP_ENTIRELY;
          }
          if (isCredit(element)) {
            String text = Texts.visible(element, 300);
            if (Words.of(text).size() > 0 && !credits.contains(text)) {
              credits.add(text);
            }
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        });
    return credits;
  }

  private static boolean isCredit(Element element) {
    String property = element.attr("itemprop");
    return switch (element.normalName()) {
      case "cite", "small" -> true;
      default ->
          Concept.CREDIT.in(Concepts.of(element))
              || property.equals("copyrightHolder")
              || property.equals("creditText");
    };
  }
}
