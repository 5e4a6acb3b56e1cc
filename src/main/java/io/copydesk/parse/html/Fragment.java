package io.copydesk.parse.html;

import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Markup that stands in a page's attributes or scripts. */
public final class Fragment {
  private Fragment() {}

  /** The body of the markup; empty where the parser fails on it, as {@code HtmlParser} tells. */
  public static Element of(String markup) {
    return body(() -> Jsoup.parseBodyFragment(markup));
  }

  /** The same of markup that may be a whole page, by a parser with limits. */
  public static Element of(String markup, Parser parser) {
    return body(() -> parser.parseInput(markup, ""));
  }

  private static Element body(Supplier<Document> parsed) {
    try {
      return parsed.get().body();
    } catch (ValidationException | IndexOutOfBoundsException _) {
      return new Element("body");
    }
  }
}
