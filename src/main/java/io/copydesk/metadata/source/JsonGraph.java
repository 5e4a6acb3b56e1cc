package io.copydesk.metadata.source;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page's JSON-LD objects as one graph, in which references by {@code @id} are followed. */
final class JsonGraph {
  private static final Set<String> POSTINGS =
      Set.of(
          "blogposting",
          "liveblogposting",
          "socialmediaposting",
          "discussionforumposting",
          "report");

  /** Works that a page may be about, none of them an article. */
  private static final Set<String> WORKS =
      Set.of(
          "creativework",
          "recipe",
          "review",
          "howto",
          "videoobject",
          "podcastepisode",
          "course",
          "book",
          "movie",
          "product",
          "event",
          "qapage",
          "faqpage",
          "medicalwebpage",
          "dataset",
          "thesis",
          "radioepisode",
          "audioobject",
          "claimreview",
          "interview",
          "guide");

  private final PageIndex index;
  private final List<JsonObject> objects;
  private final Map<String, JsonObject> byId = new HashMap<>();

  JsonGraph(PageIndex index) {
    this.index = index;
    this.objects = new ArrayList<>(index.page().structured().objects());
    for (JsonObject object : List.copyOf(objects)) {
      if (object.get("mainEntity") instanceof JsonObject entity && entity.has("@type")) {
        objects.add(entity);
      }
    }
    objects.forEach(this::register);
  }

  /** Remembers an object and those directly inside it by their ids. */
  private void register(JsonObject object) {
    remember(object);
    for (var member : object.entrySet()) {
      if (member.getValue() instanceof JsonObject inner) {
        remember(inner);
      } else if (member.getValue().isJsonArray()) {
        for (JsonElement item : member.getValue().getAsJsonArray()) {
          if (item instanceof JsonObject inner) {
            remember(inner);
          }
        }
      }
    }
  }

  private void remember(JsonObject object) {
    if (object.size() > 1 && object.get("@id") instanceof JsonElement id && id.isJsonPrimitive()) {
      byId.merge(id.getAsString(), object, (a, b) -> a.size() >= b.size() ? a : b);
    }
  }

  List<JsonObject> objects() {
    return objects;
  }

  /** The value, or what it refers to. */
  @Nullable JsonElement resolved(@Nullable JsonElement value) {
    if (value instanceof JsonObject object
        && !object.has("name")
        && object.get("@id") instanceof JsonElement id
        && id.isJsonPrimitive()) {
      return byId.getOrDefault(id.getAsString(), object);
    }
    return value;
  }

  /** The article that the page shows: of several the one the page's title knows. */
  @Nullable JsonObject article() {
    return best(type -> type.endsWith("article") || POSTINGS.contains(type));
  }

  /** Another work that the page shows. */
  @Nullable JsonObject work() {
    return best(WORKS::contains);
  }

  private @Nullable JsonObject best(java.util.function.Predicate<String> test) {
    var found = objects.stream().filter(object -> Json.hasType(object, test)).toList();
    if (found.size() < 2) {
      return found.isEmpty() ? null : found.getFirst();
    }
    var titles = new ArrayList<Words>();
    titles.add(Words.of(index.meta("og:title")));
    titles.add(Words.of(index.page().document().title()));
    Spot heading = index.mainHeading();
    if (heading != null) {
      titles.add(Words.of(Texts.visible(heading.element(), 400)));
    }
    JsonObject best = found.getFirst();
    double most = -1;
    for (JsonObject object : found) {
      String headline = Json.text(object, "headline");
      Words words = Words.of(headline != null ? headline : Texts.plain(Json.text(object, "name")));
      double score = object.has("datePublished") ? .05 : 0;
      score += object.has("author") ? .05 : 0;
      for (Words title : titles) {
        score += Math.max(words.likeness(title), .9 * words.inside(title));
      }
      if (score > most + .01) {
        most = score;
        best = object;
      }
    }
    return best;
  }

  /** The people and organisations of a member: names, objects, references or lists of these. */
  List<Value> people(@Nullable JsonElement member) {
    var people = new ArrayList<Value>();
    collect(member, people);
    return people;
  }

  private void collect(@Nullable JsonElement member, List<Value> people) {
    JsonElement value = resolved(member);
    if (value == null || people.size() > 100) {
      return;
    }
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(item -> collect(item, people));
    } else if (value instanceof JsonObject object) {
      var names = Json.texts(object.get("name"));
      if (names.isEmpty() && object.has("givenName")) {
        names =
            List.of(
                Texts.plain(
                    Json.text(object, "givenName")
                        + " "
                        + Texts.plain(Json.text(object, "familyName"))));
      }
      Value.Kind kind =
          Json.hasType(object, "person"::equals)
              ? Value.Kind.PERSON
              : Json.hasType(object, t -> t.endsWith("organization"))
                  ? Value.Kind.ORGANIZATION
                  : Value.Kind.UNKNOWN;
      String url = Json.url(object.get("url"));
      names.forEach(name -> people.add(new Value(name, url, kind)));
    } else {
      Json.texts(value).forEach(name -> people.add(new Value(name)));
    }
  }
}
