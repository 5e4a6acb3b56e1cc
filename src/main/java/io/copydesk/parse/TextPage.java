package io.copydesk.parse;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that somebody already flattened, as lines. Immutable. */
public record TextPage(List<Line> lines, @Nullable String url, @Nullable Instant fetchedAt)
    implements Page {
  public TextPage {
    lines = List.copyOf(lines);
  }

  @Override
  public List<Line> passages() {
    return lines;
  }
}
