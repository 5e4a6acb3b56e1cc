package io.copydesk.parse.state;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Text as editors store it: a tree of nodes that name what they are, with the text in its leaves.
 * What the editors of Contentful, Sanity and WordPress, Draft.js, EditorJS, Lexical, ProseMirror,
 * Quill and Slate write, and what parsers of HTML and of Markdown do, differs in names alone.
 */
final class RichText {
  /** Under what a node names what it is, what tells most first. */
  private static final List<String> KINDS =
      List.of("tagName", "tag", "nodeType", "_type", "type", "blockName", "__typename", "kind");

  private static final List<String> CHILDREN =
      List.of("children", "content", "nodes", "blocks", "leaves", "innerBlocks", "items");

  private static final List<String> TEXTS =
      List.of("text", "value", "insert", "content", "html", "innerHTML");

  /** What holds the text or the children of a node that has neither itself. */
  private static final List<String> HOLDERS =
      List.of("data", "attributes", "attrs", "props", "fields");

  /** What the kinds of headings have in their names. */
  private static final Set<String> HEADINGS =
      Set.of("head", "subtitle", "h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> ITEMS = Set.of("list-item", "listitem", "list_item");

  /** What the kinds of nodes that stand apart have in their names. */
  private static final Set<String> BLOCKS =
      Set.of("paragraph", "list", "block", "row", "cell", "quote", "head");

  private static final Set<String> BLOCK_TAGS = Set.of("p", "li", "ul", "ol", "div", "tr", "td");

  private static final Set<String> LEAVES = Set.of("", "text", "span", "extended-text");

  private static final Set<String> LINE_BREAKS =
      Set.of("br", "break", "hardbreak", "hard_break", "linebreak", "softbreak");

  private static final Set<String> NO_TEXT =
      Set.of("script", "style", "nav", "footer", "aside", "form", "button", "svg", "ad");

  /** What the kinds of nodes that speak of other things have in their names. */
  private static final Set<String> ELSEWHERE =
      Set.of("comment", "related", "recommend", "newsletter", "promo", "teaser");

  /** How deep a tree stands in a node that is none itself. */
  private static final int WITHIN = 3;

  private final List<StateText.Part> parts = new ArrayList<>();
  private final Allowance allowance;

  private RichText(Allowance allowance) {
    this.allowance = allowance;
  }

  /** The text of a list of nodes, in parts; none where the items are no nodes. */
  static List<StateText.Part> of(JsonArray nodes, Allowance allowance) {
    var text = new RichText(allowance);
    if (!nodes.isEmpty() && all(nodes, node -> node.has("insert"))) {
      text.add("p", text.line(nodes));
    } else if (isOfNodes(nodes)) {
      nodes.forEach(node -> text.block(node, "p", 0));
    }
    return text.parts;
  }

  private static boolean isOfNodes(JsonArray array) {
    return !array.isEmpty()
        && all(array, node -> !kind(node).isEmpty() || text(node) != null)
        && 2 * count(array, RichText::leadsElsewhere) < array.size();
  }

  private static boolean leadsElsewhere(JsonObject node) {
    return StateText.leadsElsewhere(node) && children(node) == null;
  }

  private static boolean all(JsonArray array, Predicate<JsonObject> test) {
    return count(array, test) == array.size();
  }

  private static long count(JsonArray array, Predicate<JsonObject> test) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(item -> item instanceof JsonObject node && test.test(node))
        .count();
  }

  private void block(JsonElement element, String around, int within) {
    if (element instanceof JsonPrimitive string && string.isString()) {
      add(around, string.getAsString());
    }
    if (!(element instanceof JsonObject node)
        || isNoText(kind(node))
        || leadsElsewhere(node)
        || !allowance.takes(0)) {
      return;
    }
    String tag = tag(node, around);
    String text = text(node);
    JsonArray children = children(node);
    for (String holder : HOLDERS) {
      if (text == null && children == null && node.get(holder) instanceof JsonObject held) {
        text = text(held);
        children = children(held);
      }
    }
    if (text != null) {
      add(tag, text);
    }
    if (children != null && isLine(kind(node), children)) {
      add(tag, line(children));
    } else if (children != null) {
      String inside = kind(node).contains("list") && !tag.equals("h2") ? "li" : tag;
      children.forEach(child -> block(child, inside, within));
    } else if (text == null && within < WITHIN) {
      node.asMap()
          .forEach((name, value) -> {
            if (!StateText.isAside(name)) {
              inner(value, tag, within + 1);
            }
          });
    }
  }

  /** The trees that stand in what a node has. */
  private void inner(JsonElement value, String tag, int within) {
    if (value instanceof JsonArray array && isOfNodes(array)) {
      array.forEach(node -> block(node, tag, within));
    } else if (value instanceof JsonObject object && within <= WITHIN) {
      JsonArray children = children(object);
      if (children != null) {
        inner(children, tag, within + 1);
      } else {
        object.asMap().values().forEach(inner -> inner(inner, tag, within + 1));
      }
    }
  }

  private void add(String tag, String text) {
    if (!text.isBlank() && !text.startsWith("http") && allowance.takes(text.length())) {
      parts.add(new StateText.Part(tag, text));
    }
  }

  private static boolean isLine(String kind, JsonArray children) {
    return kind.equals("p")
        || kind.contains("paragraph")
        || isHeading(kind)
        || StreamSupport.stream(children.spliterator(), false)
            .anyMatch(child -> child instanceof JsonObject node && isLeaf(node));
  }

  private static boolean isLeaf(JsonObject node) {
    return LEAVES.contains(kind(node)) && text(node) != null && children(node) == null;
  }

  /** The text of inline nodes, as markup would write it; blocks among them are lines. */
  private String line(JsonArray nodes) {
    var line = new StringBuilder();
    line(nodes, line);
    return line.toString();
  }

  private void line(JsonArray nodes, StringBuilder line) {
    for (JsonElement element : nodes) {
      if (element instanceof JsonPrimitive string && string.isString()) {
        append(string.getAsString(), line);
      } else if (element instanceof JsonObject node && !isNoText(kind(node))) {
        String kind = kind(node);
        String text = text(node);
        JsonArray children = children(node);
        boolean apart = BLOCK_TAGS.contains(kind) || BLOCKS.stream().anyMatch(kind::contains);
        line.append(apart ? "\n" : LINE_BREAKS.contains(kind) ? " " : "");
        if (text != null) {
          append(text, line);
        }
        if (children != null) {
          line(children, line);
        }
        line.append(apart ? "\n" : "");
      }
    }
  }

  /** Sentences with no blank between them are paragraphs that the tree does not name. */
  private void append(String text, StringBuilder line) {
    if (!allowance.takes(text.length()) || text.isEmpty()) {
      return;
    }
    char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
    boolean ended = last == '.' || last == '!' || last == '?';
    line.append(ended && Character.isUpperCase(text.codePointAt(0)) ? "\n" : "");
    line.append(text.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private static boolean isNoText(String kind) {
    return NO_TEXT.contains(kind) || ELSEWHERE.stream().anyMatch(kind::contains);
  }

  /** Whether a node of a kind is a heading. */
  static boolean isHeading(String kind) {
    return HEADINGS.stream().anyMatch(kind::contains);
  }

  private static String tag(JsonObject node, String around) {
    String kind = kind(node);
    if (!string(node, "listItem").isEmpty()
        || kind.equals("li")
        || ITEMS.stream().anyMatch(kind::contains)) {
      return "li";
    }
    String name = kind.equals("block") ? string(node, "style") : kind;
    if (isHeading(name)) {
      return "h2";
    }
    return name.contains("quote") ? "blockquote" : name.contains("caption") ? "figcaption" : around;
  }

  /** What a node says that it is, in lower case; empty where it says nothing. */
  static String kind(JsonObject node) {
    for (String name : KINDS) {
      String kind = string(node, name);
      if (!kind.isEmpty()) {
        return kind;
      }
    }
    String name = string(node, "name");
    return name.indexOf('/') > 0 ? name : "";
  }

  private static String string(JsonObject node, String name) {
    return node.get(name) instanceof JsonPrimitive value && value.isString()
        ? value.getAsString().toLowerCase(Locale.ROOT)
        : "";
  }

  private static @Nullable String text(JsonObject node) {
    for (String name : TEXTS) {
      if (node.get(name) instanceof JsonPrimitive value && value.isString()) {
        return value.getAsString();
      }
    }
    return null;
  }

  private static @Nullable JsonArray children(JsonObject node) {
    for (String name : CHILDREN) {
      if (node.get(name) instanceof JsonArray array && !array.isEmpty()) {
        return array;
      }
    }
    return null;
  }
}
