package io.copydesk.parse;

import io.copydesk.parse.passage.Line;
import io.copydesk.parse.text.Preface;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody already flattened, as lines. Immutable.
 *
 * @param preface what the first of the lines say of the text
 * @param shell the page that the text came in, whose head may say what the text does not; null
 *     where it came alone
 */
public record TextPage(
    List<Line> lines,
    Preface preface,
    @Nullable String url,
    @Nullable Instant fetchedAt,
    @Nullable HtmlPage shell)
    implements Page {
  public TextPage {
    lines = List.copyOf(lines);
  }

  /** Text that came alone, without a preface. */
  public TextPage(List<Line> lines, @Nullable String url, @Nullable Instant fetchedAt) {
    this(lines, Preface.NONE, url, fetchedAt, null);
  }

  /** The lines of the preface. */
  public List<Line> prefaceLines() {
    return lines.subList(0, preface.lines());
  }

  /** The lines of the text itself. */
  public List<Line> textLines() {
    return lines.subList(preface.lines(), lines.size());
  }

  @Override
  public List<Line> passages() {
    return lines;
  }
}
