package io.copydesk.metadata.source;

import io.copydesk.deadline.Deadline;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Microdata: {@code itemprop}s of the page's article, or of no item at all. */
public final class Microdata implements Source {
  /** Items nest less; deeper ancestors are not looked at. */
  private static final int FARTHEST = 60;

  private static final Map<String, Property> NAMES =
      Map.of(
          "headline", Property.HEADLINE,
          "description", Property.DESCRIPTION,
          "datepublished", Property.PUBLISHED,
          "datecreated", Property.PUBLISHED,
          "datemodified", Property.MODIFIED,
          "articlesection", Property.SECTION,
          "inlanguage", Property.LANGUAGE,
          "isaccessibleforfree", Property.ACCESSIBLE_FOR_FREE,
          "publisher", Property.PUBLISHER,
          "alternativeheadline", Property.KICKER);

  @Override
  public void read(PageIndex index, Claims claims) {
    var authors = new ArrayList<Value>();
    var teasersAuthors = new ArrayList<Value>();
    var keywords = new ArrayList<Value>();
    for (Spot spot : index.spots(Interest.MICRODATA)) {
      Deadline.check();
      Element item = item(spot.element());
      boolean article = item == null || isArticle(item);
      double trust = (spot.isElsewhere() ? .3 : 1) * (article ? 1 : .3);
      for (String name : spot.element().attr("itemprop").toLowerCase(Locale.ROOT).split("\\s+")) {
        Property property = NAMES.get(name);
        if (name.equals("author") || name.equals("creator")) {
          if (article || (item != null && !isPicture(item))) {
            (spot.isElsewhere() || !article ? teasersAuthors : authors).add(person(index, spot));
          }
        } else if (name.equals("keywords") && article) {
          keywords.add(new Value(Texts.plain(value(spot.element(), 2_000))));
        } else if (name.equals("name") && item != null && isArticle(item)) {
          claims.add(Property.HEADLINE, "itemprop:name", trust, value(spot.element(), 400));
        } else if (property == Property.PUBLISHER) {
          claims.add(property, "itemprop", trust, person(index, spot).text());
        } else if (property != null && (article || isDate(property))) {
          claims.add(property, "itemprop", trust, value(spot.element(), 1_000));
        }
      }
    }
    claims.addAll(Property.AUTHOR, "itemprop", 1, present(authors));
    claims.addAll(Property.AUTHOR, "itemprop", .3, present(teasersAuthors));
    claims.addAll(Property.KEYWORDS, "itemprop", 1, present(keywords));
  }

  private static boolean isDate(Property property) {
    return property == Property.PUBLISHED || property == Property.MODIFIED;
  }

  private static List<Value> present(List<Value> values) {
    return values.stream().filter(v -> !v.text().isEmpty()).distinct().toList();
  }

  /** A named thing: its {@code name} property, else its whole text. */
  private static Value person(PageIndex index, Spot spot) {
    Element element = spot.element();
    Element name =
        element.hasAttr("itemscope") ? element.selectFirst("[itemprop~=(?i)\\bname\\b]") : null;
    String type = element.attr("itemtype").toLowerCase(Locale.ROOT);
    Element link = element.is("a") ? element : element.selectFirst("a[href]");
    return new Value(
        Texts.plain(value(name == null ? element : name, 200)),
        link == null ? null : index.absolute(link, "href"),
        type.endsWith("person")
            ? Value.Kind.PERSON
            : type.endsWith("organization") ? Value.Kind.ORGANIZATION : Value.Kind.UNKNOWN);
  }

  /** The value as the specification of microdata has it. */
  static String value(Element element, int longest) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    if (element.hasAttr("datetime")) {
      return element.attr("datetime");
    }
    return Texts.visible(element, longest);
  }

  private static @Nullable Element item(Element element) {
    Element ancestor = element.parent();
    for (int i = 0; ancestor != null && i < FARTHEST; i++) {
      if (ancestor.hasAttr("itemscope")) {
        return ancestor;
      }
      ancestor = ancestor.parent();
    }
    return null;
  }

  private static boolean isArticle(Element item) {
    String type = item.attr("itemtype").toLowerCase(Locale.ROOT);
    return type.endsWith("article")
        || type.endsWith("posting")
        || type.endsWith("webpage")
        || type.endsWith("blog")
        || type.endsWith("creativework")
        || type.endsWith("recipe")
        || type.endsWith("review");
  }

  private static boolean isPicture(Element item) {
    String type = item.attr("itemtype").toLowerCase(Locale.ROOT);
    return type.endsWith("imageobject")
        || type.endsWith("comment")
        || type.endsWith("usercomments");
  }
}
