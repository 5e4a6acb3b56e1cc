package io.copydesk.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The one traversal of a page: cuts its visible text into blocks. */
final class BlockWalk implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "head", "svg", "select", "textarea");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element holder;
  private int linkChars;
  private int links;
  private int silent;

  static List<Block> of(Document document) {
    var walk = new BlockWalk();
    NodeTraversor.traverse(walk, document.body());
    walk.end();
    return walk.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode leaf) {
      if (silent == 0 && !leaf.isBlank()) {
        if (holder == null) {
          holder = leaf.parent() instanceof Element parent ? parent : null;
        }
        text.append(leaf.getWholeText());
        linkChars += links > 0 ? leaf.text().length() : 0;
      } else if (silent == 0) {
        text.append(' ');
      }
    } else if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        silent++;
      } else if (element.normalName().equals("a")) {
        links++;
      } else if (element.normalName().equals("br")) {
        text.append(' ');
      } else if (element.isBlock()) {
        end();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (SILENT.contains(element.normalName())) {
        silent--;
      } else if (element.normalName().equals("a")) {
        links--;
      } else if (element.isBlock()) {
        end();
      }
    }
  }

  private void end() {
    String run = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    if (!run.isEmpty() && holder != null) {
      blocks.add(new Block(blocks.size(), holder, run, linkChars));
    }
    text.setLength(0);
    holder = null;
    linkChars = 0;
  }
}
