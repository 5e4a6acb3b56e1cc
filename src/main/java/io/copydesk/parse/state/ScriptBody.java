package io.copydesk.parse.state;

import io.copydesk.parse.html.BlockWalk;
import io.copydesk.parse.html.Fragment;
import io.copydesk.parse.html.Head;
import io.copydesk.parse.passage.Block;
import io.copydesk.parse.text.Markdown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page whose markup is an empty shell, to be filled by script: taken from its
 * structured data, else from what it shows where scripts do not run, else from the state that its
 * scripts carry. Pages that show prose of their own are left alone: there the markup is what
 * readers saw. So are pages that do not call themselves articles: shops and lists carry texts in
 * their scripts too.
 */
public final class ScriptBody {
  /** Characters of prose in the markup from which on the page speaks for itself. */
  private static final int SPEAKS = 600;

  /** What scripts say must be so many times as long as the prose of the markup. */
  private static final int TIMES = 2;

  /** Characters of the shortest article in a script; a shorter text is a teaser. */
  private static final int SHORTEST = 240;

  /** Characters of a block that is prose. */
  private static final int PROSE = 60;

  private static final int LONGEST = 1_000_000;

  /** The share of words from which on two texts say the same. */
  private static final double SAME = .9;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

  private ScriptBody() {}

  /** The article, as an element that stands nowhere yet; null where there is none, or no need. */
  public static @Nullable Element of(
      Document document, BlockWalk.Result walk, StructuredData structured, Parser parser) {
    if (!isArticle(walk.head(), structured)) {
      return null;
    }
    int shown = 0;
    for (Block block : walk.blocks()) {
      boolean prose =
          weight(block.text()) >= PROSE && 2 * block.linkChars() < block.text().length();
      shown += prose ? weight(block.text()) : 0;
      if (shown >= SPEAKS) {
        return null;
      }
    }
    int least = Math.max(SHORTEST, TIMES * shown);
    Element state = state(document, least, parser);
    for (String text : structured.texts("articleBody")) {
      if (weight(text) >= least && !isCut(text)) {
        Element said = article(List.of(new StateText.Part("p", text)), parser);
        return state != null && cutsFiner(state, said) ? state : said;
      }
    }
    Element unscripted = unscripted(document, least);
    return unscripted == null ? state : unscripted;
  }

  /** What readers whose browsers run no scripts are shown, where it is as long as an article. */
  private static @Nullable Element unscripted(Document document, int least) {
    for (Element noscript : document.body().getElementsByTag("noscript")) {
      int prose = 0;
      for (Element paragraph : noscript.getElementsByTag("p")) {
        prose += weight(paragraph.text());
      }
      if (prose >= least) {
        return new Element("div").appendChildren(List.copyOf(noscript.childNodes()));
      }
    }
    return null;
  }

  private static @Nullable Element state(Document document, int least, Parser parser) {
    List<StateText.Part> state = StateText.of(document);
    int length = state.stream().mapToInt(part -> weight(part.text())).sum();
    return length >= least && length <= LONGEST ? article(state, parser) : null;
  }

  /** Whether a text says what another one says, in more paragraphs. */
  private static boolean cutsFiner(Element text, Element other) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : words(other)) {
      words.merge(word, 1, Integer::sum);
    }
    int known = 0;
    int all = 0;
    for (String word : words(text)) {
      all++;
      known += words.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
    }
    return known >= SAME * Math.max(all, words(other).length)
        && text.childrenSize() > other.childrenSize();
  }

  private static String[] words(Element text) {
    return NO_WORD.split(text.text());
  }

  private static boolean isArticle(Head head, StructuredData structured) {
    return head.first("og:type").equalsIgnoreCase("article")
        || !head.first("article:published_time").isEmpty()
        || structured.types().stream()
            .anyMatch(type -> type.contains("article") || type.contains("blogposting"));
  }

  /** Characters, those of scripts without blanks between words counted three times. */
  static int weight(String text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dense = (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x2e80 && c <= 0xd7ff);
      weight += dense ? 3 : 1;
    }
    return weight;
  }

  private static boolean isCut(String text) {
    String end = text.stripTrailing();
    return end.endsWith("…") || end.endsWith("...") || end.endsWith("[…]") || end.endsWith("[...]");
  }

  private static Element article(List<StateText.Part> parts, Parser parser) {
    var article = new Element("article").attr("itemprop", "articleBody");
    String whole = parts.stream().map(StateText.Part::text).collect(Collectors.joining("\n"));
    boolean markdown = Markdown.isMarkdown(whole);
    for (StateText.Part part : parts) {
      if (StateText.isMarkup(part.text())) {
        Element fragment = Fragment.of(part.text(), parser);
        boolean boxes = fragment.children().stream().anyMatch(Element::isBlock);
        Element into = boxes ? article : article.appendElement(part.tag());
        into.appendChildren(List.copyOf(fragment.childNodes()));
      } else {
        String text = markdown ? Markdown.stripped(part.text()) : part.text();
        for (String line : text.split("\\R", -1)) {
          if (!line.isBlank()) {
            article.appendElement(part.tag()).appendText(Parser.unescapeEntities(line, false));
          }
        }
      }
    }
    return article;
  }
}
