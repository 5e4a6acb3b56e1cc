package io.copydesk.metadata.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.PictureClaim;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON-LD: the page's article, else another work it is about; the page; the site; breadcrumbs. */
public final class JsonLd implements Source {
  /** The members that name who made or owns a picture, the plainest first. */
  private static final List<String> CREDITS =
      List.of("creditText", "copyrightHolder", "author", "creator", "copyrightNotice");

  /** Trust in the headline of what is no news: often a title written for search. */
  private static final double WORK = .6;

  @Override
  public void read(PageIndex index, Claims claims) {
    var graph = new JsonGraph(index);
    JsonObject article = graph.article();
    if (article != null) {
      work(graph, article, "json-ld", claims);
      pictures(graph, article.get("image"), claims);
      pictures(graph, article.get("associatedMedia"), claims);
    } else if (graph.work() instanceof JsonObject work) {
      work(graph, work, "json-ld:work", claims);
    }
    for (JsonObject object : graph.objects()) {
      if (Json.hasType(object, t -> t.endsWith("webpage") || t.equals("itempage"))) {
        page(graph, object, claims);
      } else if (Json.hasType(object, "website"::equals)) {
        claims.add(Property.PUBLISHER, "json-ld:website", Json.text(object, "name"));
      } else if (Json.hasType(object, t -> t.endsWith("organization"))) {
        organization(object, "json-ld:organization", claims);
      } else if (Json.hasType(object, "breadcrumblist"::equals)) {
        breadcrumbs(object, claims);
      } else if (Json.hasType(object, "imageobject"::equals)) {
        pictures(graph, object, claims);
      }
    }
  }

  private static void work(JsonGraph graph, JsonObject work, String source, Claims claims) {
    String headline = Json.text(work, "headline");
    boolean news = Json.hasType(work, type -> type.endsWith("newsarticle"));
    claims.add(Property.HEADLINE, source, news ? 1 : WORK, headline);
    if (headline == null || !headline.equals(Json.text(work, "name"))) {
      claims.add(Property.HEADLINE, source + ":name", Json.text(work, "name"));
    }
    claims.add(
        Property.HEADLINE, source + ":alternativeHeadline", Json.text(work, "alternativeHeadline"));
    claims.add(Property.DESCRIPTION, source, Json.text(work, "description"));
    claims.add(Property.SECTION, source, Json.text(work, "articleSection"));
    claims.addAll(Property.KEYWORDS, source, 1, values(Json.texts(work.get("keywords"))));
    language(work, source, claims);
    Json.texts(work.get("isAccessibleForFree")).stream()
        .limit(1)
        .forEach(free -> claims.add(Property.ACCESSIBLE_FOR_FREE, source, free));
    if (graph.resolved(work.get("hasPart")) instanceof JsonObject part) {
      // Where only a part is behind a paywall, the article is not free to read to its end.
      claims.add(
          Property.ACCESSIBLE_FOR_FREE,
          source + ":hasPart",
          Json.text(part, "isAccessibleForFree"));
    }
    claims.addAll(Property.AUTHOR, source, 1, graph.people(work.get("author")));
    claims.addAll(Property.AUTHOR, source + ":creator", 1, graph.people(work.get("creator")));
    JsonElement publisher = graph.resolved(work.get("publisher"));
    if (publisher instanceof JsonObject object) {
      organization(object, source, claims);
    } else {
      Json.texts(publisher).forEach(name -> claims.add(Property.PUBLISHER, source, name));
    }
    claims.add(Property.URL, source, Json.url(work.get("url")));
    claims.add(Property.URL, source + ":mainEntityOfPage", Json.url(work.get("mainEntityOfPage")));
    claims.add(Property.PUBLISHED, source, Json.text(work, "datePublished"));
    claims.add(Property.PUBLISHED, source + ":dateCreated", Json.text(work, "dateCreated"));
    claims.add(Property.PUBLISHED, source + ":uploadDate", Json.text(work, "uploadDate"));
    claims.add(Property.MODIFIED, source, Json.text(work, "dateModified"));
  }

  private static void page(JsonGraph graph, JsonObject page, Claims claims) {
    String source = "json-ld:webpage";
    claims.add(
        Property.HEADLINE,
        source,
        page.has("headline") ? Json.text(page, "headline") : Json.text(page, "name"));
    claims.add(Property.DESCRIPTION, source, Json.text(page, "description"));
    claims.add(Property.PUBLISHED, source, Json.text(page, "datePublished"));
    claims.add(Property.MODIFIED, source, Json.text(page, "dateModified"));
    claims.addAll(Property.AUTHOR, source, 1, graph.people(page.get("author")));
    claims.addAll(Property.KEYWORDS, source, 1, values(Json.texts(page.get("keywords"))));
    claims.add(Property.URL, source, Json.url(page.get("url")));
    language(page, source, claims);
    if (page.get("breadcrumb") instanceof JsonObject breadcrumb) {
      breadcrumbs(breadcrumb, claims);
    }
  }

  private static void language(JsonObject work, String source, Claims claims) {
    JsonElement language = work.get("inLanguage");
    if (language instanceof JsonObject object && object.has("alternateName")) {
      language = object.get("alternateName");
    }
    Json.texts(language).stream()
        .limit(1)
        .forEach(text -> claims.add(Property.LANGUAGE, source, text));
  }

  private static void organization(JsonObject object, String source, Claims claims) {
    String name = Json.text(object, "name");
    if (name != null) {
      claims.addAll(
          Property.PUBLISHER,
          source,
          1,
          List.of(new Value(name, Json.url(object.get("url")), Value.Kind.ORGANIZATION)));
    }
  }

  /** The trail's last step that is neither its start nor the article itself. */
  private static void breadcrumbs(JsonObject list, Claims claims) {
    var steps = new ArrayList<String>();
    if (list.has("itemListElement") && list.get("itemListElement").isJsonArray()) {
      for (JsonElement element : list.getAsJsonArray("itemListElement")) {
        if (element instanceof JsonObject step) {
          String name = Json.text(step, "name");
          steps.add(name != null ? name : String.join("", Json.texts(step.get("item"))));
        }
      }
    }
    claims.addAll(
        Property.SECTION,
        "json-ld:breadcrumb",
        1,
        steps.stream().filter(s -> !s.isEmpty()).map(Value::new).toList());
  }

  private static void pictures(JsonGraph graph, @Nullable JsonElement element, Claims claims) {
    JsonElement value = graph.resolved(element);
    if (value == null) {
      return;
    }
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(item -> pictures(graph, item, claims));
    } else if (value instanceof JsonObject list && list.has("@list")) {
      pictures(graph, list.get("@list"), claims);
    } else if (value instanceof JsonObject reference
        && reference.size() == 1
        && reference.has("@id")
        && Json.texts(reference.get("@id")).stream().anyMatch(id -> id.indexOf('#') >= 0)) {
      return; // It refers to a picture that the page does not describe.
    } else if (value instanceof JsonObject object) {
      String caption = Json.text(object, "caption");
      String credit = null;
      for (String member : CREDITS) {
        credit = credit == null ? Json.text(object, member) : credit;
      }
      claims.add(
          new PictureClaim(
              "json-ld",
              Json.url(object),
              caption != null ? caption : Json.text(object, "description"),
              credit,
              null,
              Json.number(object.get("width")),
              Json.number(object.get("height"))));
    } else {
      claims.add(new PictureClaim("json-ld", Json.url(value), null, null, null, null, null));
    }
  }

  private static List<Value> values(List<String> texts) {
    return texts.stream().map(Texts::plain).filter(t -> !t.isEmpty()).map(Value::new).toList();
  }
}
