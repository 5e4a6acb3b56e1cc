package io.copydesk.parse;

import io.copydesk.article.Rejection.Reason;
import io.copydesk.article.Verdict;
import io.copydesk.decode.DecodedPage;
import io.copydesk.parse.text.Lines;
import io.copydesk.parse.text.Preface;
import io.copydesk.parse.text.PrefaceReader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text to a page. HTML and flattened text are told apart by content. Thread-safe. */
public final class PageParser {
  private final ParseLimits limits;
  private final HtmlParser html;

  /** A parser with the default limits. */
  public PageParser() {
    this(ParseLimits.DEFAULT);
  }

  /** A parser that refuses pages beyond {@code limits}. */
  public PageParser(ParseLimits limits) {
    this.limits = limits;
    html = new HtmlParser(limits);
  }

  /** Places at which a text may be cut into lines, at most. */
  private static int pieces(String text) {
    int pieces = 1;
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      blanks = Character.isSpaceChar(c) ? blanks + 1 : 0;
      pieces += c == '\t' || blanks == 3 || (Character.isWhitespace(c) && blanks == 0) ? 1 : 0;
    }
    return pieces;
  }

  /** Parses a decoded page, or refuses one that is too large. */
  public Verdict<Page> parse(DecodedPage decoded) {
    String text = decoded.text();
    if (Markup.isHtml(text)) {
      return html.parse(decoded);
    }
    return textPage(text, decoded, limits, null);
  }

  /** The page that a text is, whatever it came in, or a refusal of one that is too long. */
  static Verdict<Page> textPage(
      String text, DecodedPage decoded, ParseLimits limits, @Nullable HtmlPage shell) {
    if (pieces(text) > limits.maxNodes()) {
      return Verdict.refused(
          Reason.TOO_MANY_NODES,
          String.format(Locale.ROOT, "The text has more than %,d lines.", limits.maxNodes()));
    }
    var found = PrefaceReader.in(text);
    var lines = Lines.asWritten(text.substring(0, found.end()));
    var preface = new Preface(lines.size(), found.fields());
    lines.addAll(Lines.below(lines, text, found.end()));
    return Verdict.passed(new TextPage(lines, preface, decoded.url(), decoded.fetchedAt(), shell));
  }
}
