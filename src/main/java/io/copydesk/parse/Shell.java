package io.copydesk.parse;

import io.copydesk.article.Printable;
import io.copydesk.parse.html.BlockWalk;
import java.util.Comparator;
import java.util.LinkedHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Tells HTML that is only a shell around flattened text: one {@code pre}, or one element whose
 * lines {@code br} ends, with nearly all of the page. Tags tell nothing there, and lines do: on
 * texts of whole pages put into such shells the judge of HTML finds bodies with an F1 of .71, that
 * of lines with .93 on sites it has not seen.
 */
final class Shell {
  /** The share of the page's text in the shell from which on the rest is decoration. */
  private static final double NEARLY_ALL = 0.8;

  private static final int FEWEST_LINES = 4;
  private static final int FEWEST_BREAKS = 8;

  private Shell() {}

  /** Whether a page can be a shell at all, by what its walk counted. */
  static boolean mayBe(BlockWalk.Result walk) {
    return walk.pres() > 0 || walk.breaks() >= FEWEST_BREAKS;
  }

  /** The page's text, its lines apart, if it is a shell; null if it is more than one. */
  static @Nullable String text(Document document) {
    Element pre = document.selectFirst("pre");
    boolean preformatted = pre != null && pre.selectFirst("span, code") == null;
    Element shell = preformatted ? pre : soup(document);
    if (shell == null) {
      return null;
    }
    String text = lines(shell);
    String all = lines(document.body());
    boolean lines = text.lines().filter(line -> !line.isBlank()).count() >= FEWEST_LINES;
    return lines && text.length() >= NEARLY_ALL * all.length() ? all : null;
  }

  /** The block with the most line breaks, if no block stands inside it. */
  private static @Nullable Element soup(Document document) {
    var breaks = new LinkedHashMap<Element, Integer>();
    for (Element br : document.body().select("br")) {
      Element block = br.parent();
      while (block != null && !block.isBlock()) {
        block = block.parent();
      }
      if (block != null) {
        breaks.merge(block, 1, Integer::sum);
      }
    }
    Element most =
        breaks.keySet().stream()
            .max(Comparator.comparing(block -> breaks.getOrDefault(block, 0)))
            .orElse(null);
    boolean soup =
        most != null
            && breaks.getOrDefault(most, 0) >= FEWEST_BREAKS
            && most.stream().noneMatch(e -> !e.equals(most) && isTextBlock(e));
    return soup ? most : null;
  }

  private static boolean isTextBlock(Element element) {
    boolean silent = BlockWalk.isSilent(element);
    return element.isBlock() && !silent && element.hasText();
  }

  private static String lines(Element root) {
    var lines = new LineWriter();
    root.traverse(lines);
    return lines.text.toString();
  }

  /** Writes the visible text of a tree, with a line end where a block or a {@code br} has one. */
  private static final class LineWriter implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private int silent;
    private int preformatted;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && silent == 0) {
        add(preformatted > 0 ? words.getWholeText() : words.text());
      } else if (node instanceof Element element) {
        enter(element, 1);
        text.append(element.isBlock() || element.nameIs("br") ? "\n" : "");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        enter(element, -1);
        text.append(element.isBlock() ? "\n" : "");
      }
    }

    /** Leaves out halves of characters, which pages can write as numeric references. */
    private void add(String words) {
      for (int i = 0; i < words.length(); i++) {
        if (!Printable.isHalf(words, i)) {
          text.append(words.charAt(i));
        }
      }
    }

    private void enter(Element element, int step) {
      silent += BlockWalk.isSilent(element) ? step : 0;
      preformatted += element.nameIs("pre") ? step : 0;
    }
  }
}
