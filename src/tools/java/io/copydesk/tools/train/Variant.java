package io.copydesk.tools.train;

import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page made of another one: its lines, and for each where it came from. Not thread-safe. */
final class Variant {
  private final @Nullable String url;
  private final List<Line> lines = new ArrayList<>();
  private final List<@Nullable Label> added = new ArrayList<>();
  private final List<Integer> origins = new ArrayList<>();

  /** A page of no address. */
  Variant() {
    this(null);
  }

  /** A page of an address. */
  Variant(@Nullable String url) {
    this.url = url;
  }

  /**
   * Adds a line.
   *
   * @param label what it is, if it was put in
   * @param origin the line's place on the page, from 1, if it stood there
   */
  void add(String text, @Nullable Label label, boolean bullet, int origin) {
    int index = lines.size();
    lines.add(new Line(index, index + 1, text, 1, bullet));
    added.add(label);
    origins.add(origin - 1);
  }

  TextPage page() {
    return new TextPage(lines, url, null);
  }

  int size() {
    return lines.size();
  }

  /** What a line is that was put in, or null. */
  @Nullable Label added(int line) {
    return added.get(line);
  }

  /** A line's place on the page it came from, or -1 if it was put in. */
  int origin(int line) {
    return origins.get(line);
  }
}
