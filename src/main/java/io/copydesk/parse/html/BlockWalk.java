package io.copydesk.parse.html;

import io.copydesk.deadline.Deadline;
import io.copydesk.parse.name.ConceptIndex;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The one traversal of a page: cuts its text into blocks and gathers the {@link Outline} and the
 * {@link Head} on the way. Time and memory are linear in the page, whatever its depth.
 */
public final class BlockWalk implements NodeVisitor {
  private static final Pattern BLOCK_STYLE =
      Pattern.compile("display\\s{0,9}+:\\s{0,9}+(?:block|flex|grid|table|list-item)\\b");

  private final Outline outline = new Outline();
  private final ConceptIndex concepts = new ConceptIndex();
  private final Disclosures disclosures = new Disclosures(outline);
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, String> meta = new HashMap<>();
  private final Run shown = new Run(outline);

  /** Text of hidden inline elements: a block of its own, after the paragraph that it stands in. */
  private final Run hidden = new Run(outline);

  private Run run = shown;
  private String title = "";
  private String canonical = "";
  private int current = -1;
  private int nodes;
  private int deepest;
  private int links;
  private int silent;
  private int preformatted;
  private int hiddenBy = -1;
  private int pres;
  private int breaks;

  /**
   * What the walk gathered.
   *
   * @param nodes elements, texts and comments
   * @param depth of the deepest element; that of the document's root is 1
   * @param pres elements of preformatted text, in what is never shown too
   * @param breaks line breaks, likewise
   */
  public record Result(
      List<Block> blocks, Outline outline, Head head, int nodes, int depth, int pres, int breaks) {}

  private BlockWalk() {}

  /** Walks a page, which it leaves as it is. */
  public static Result of(Document document) {
    var walk = new BlockWalk();
    NodeTraversor.traverse(walk, document);
    walk.end();
    Copies.hide(walk.outline, walk.blocks);
    return new Result(
        walk.blocks,
        walk.outline,
        new Head(walk.title, walk.canonical, walk.meta),
        walk.nodes,
        walk.deepest,
        walk.pres,
        walk.breaks);
  }

  @Override
  public void head(Node node, int depth) {
    Deadline.check();
    nodes++;
    if (node instanceof TextNode leaf) {
      if (silent == 0 && current >= 0) {
        text(leaf.getWholeText());
      }
    } else if (node instanceof Element element && !(node instanceof Document)) {
      deepest = Math.max(deepest, depth);
      open(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (isSilent(element)) {
      silent++;
      if (isEmbedded(tag) && current >= 0) {
        end();
      }
    }
    switch (tag) {
      case "pre" -> pres++;
      case "br" -> breaks++;
      case "meta" -> note(element);
      case "link" -> canonical = canonical.isEmpty() ? canonical(element) : canonical;
      case "title" -> title = title.isEmpty() && links == 0 ? element.text().strip() : title;
      default -> {}
    }
    if (silent > 0 || (current < 0 && !tag.equals("body"))) {
      return;
    }
    boolean box = isBox(element);
    if (box) {
      end();
    }
    long names = concepts.of(element);
    if (NameConcept.HIDDEN.in(names) && disclosures.opens(element, current)) {
      names &= ~NameConcept.HIDDEN.bit();
    }
    current = outline.add(element, current, names, box, blocks.size());
    disclosures.note(element, current);
    if (!box && hiddenBy < 0 && NameConcept.HIDDEN.in(names)) {
      hiddenBy = current;
      run = hidden;
    }
    switch (tag) {
      case "sup" -> run.noteStarts(Marks.isNote(element));
      case "a" -> {
        run.linkStarts();
        links++;
      }
      case "strong", "b" -> run.boldStarts();
      case "pre" -> preformatted++;
      case "br" -> {
        if (run.lineBreak()) {
          end();
        }
      }
      default -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element) || node instanceof Document) {
      return;
    }
    String tag = element.normalName();
    if (silent > 0) {
      silent -= isSilent(element) ? 1 : 0;
      return;
    }
    if (current < 0) {
      return;
    }
    if (outline.isBox(current)) {
      end();
    }
    switch (tag) {
      case "a" -> {
        run.linkEnds();
        links--;
      }
      case "strong", "b" -> run.boldEnds();
      case "pre" -> preformatted--;
      default -> {}
    }
    if (current == hiddenBy) {
      hiddenBy = -1;
      run = shown;
    }
    outline.end(current, blocks.size() + (shown.isEmpty() ? 0 : 1));
    current = outline.parent(current);
  }

  /** In preformatted text an empty line ends the block, as two line breaks do. */
  private void text(String whole) {
    if (preformatted == 0) {
      run.add(whole, current, links > 0, false);
      return;
    }
    int start = 0;
    for (int i = 0; i < whole.length(); i++) {
      if (whole.charAt(i) == '\n') {
        run.add(whole.substring(start, i + 1), current, links > 0, true);
        start = i + 1;
        if (run.lineBreak()) {
          end();
        }
      }
    }
    run.add(whole.substring(start), current, links > 0, true);
  }

  private boolean isBox(Element element) {
    String tag = element.normalName();
    if (isApart(tag) || tag.equals("math")) {
      return !isInLine();
    }
    if (element.isBlock() || isBlockByStyle(element)) {
      return true;
    }
    // A custom element is laid out as its site likes: apart, except in the midst of inline content.
    return tag.indexOf('-') > 0 && shown.isEmpty() && !isInLine();
  }

  /** Whether the walk is in an element of nothing but inline content, by HTML's book. */
  private boolean isInLine() {
    return switch (outline.tag(outline.boxOf(current))) {
      case "p", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
      default -> false;
    };
  }

  private static boolean isBlockByStyle(Element element) {
    String style = element.attr("style");
    return !style.isEmpty() && BLOCK_STYLE.matcher(style).find();
  }

  /** Whether an element shows something of its own, between the text before and behind it. */
  private static boolean isEmbedded(String tag) {
    return tag.equals("iframe") || tag.equals("video") || tag.equals("object");
  }

  /**
   * Whether an element's content is never text of the page. Notes on pronunciation and other
   * notations of a formula would double what they stand beside; signs for a link are no words.
   */
  public static boolean isSilent(Element element) {
    return switch (element.normalName()) {
      case "a" -> Marks.isPermalink(element);
      case "template" -> !element.hasAttr("shadowrootmode") && !element.hasAttr("shadowroot");
      case "head",
          "script",
          "style",
          "noscript",
          "svg",
          "select",
          "textarea",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "datalist",
          "noframes",
          "map",
          "rt",
          "rp",
          "annotation",
          "annotation-xml" ->
          true;
      default -> false;
    };
  }

  /** Inline by jsoup's book, yet what they hold stands apart on a page. */
  private static boolean isApart(String tag) {
    return switch (tag) {
      case "button", "label", "legend", "summary", "option", "center", "image" -> true;
      default -> false;
    };
  }

  private void note(Element element) {
    String name = element.hasAttr("property") ? element.attr("property") : element.attr("name");
    if (!name.isEmpty()) {
      meta.putIfAbsent(name.toLowerCase(Locale.ROOT).strip(), element.attr("content").strip());
    }
  }

  private static String canonical(Element link) {
    return link.attr("rel").strip().equalsIgnoreCase("canonical") ? link.attr("href").strip() : "";
  }

  private void end() {
    if (!shown.isEmpty()) {
      blocks.add(shown.take(blocks.size()));
    }
    if (!hidden.isEmpty()) {
      blocks.add(hidden.take(blocks.size()));
    }
  }
}
