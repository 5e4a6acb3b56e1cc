package io.copydesk.parse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody already flattened, as lines. Immutable.
 *
 * @param shell the page that the text came in, whose head may say what the text does not; null
 *     where it came alone
 */
public record TextPage(
    List<Line> lines, @Nullable String url, @Nullable Instant fetchedAt, @Nullable HtmlPage shell)
    implements Page {
  public TextPage {
    lines = List.copyOf(lines);
  }

  /** Text that came alone. */
  public TextPage(List<Line> lines, @Nullable String url, @Nullable Instant fetchedAt) {
    this(lines, url, fetchedAt, null);
  }

  @Override
  public List<Line> passages() {
    return lines;
  }
}
