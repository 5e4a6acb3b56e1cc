package io.copydesk.clean.text.headline;

import io.copydesk.clean.text.guard.Judged;
import io.copydesk.clean.text.line.CommentHeading;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the headline that the comments name: "3 thoughts on “The pier”". */
final class Commented {
  /** Words of a headline, at least, and of what stands in front of it, at most. */
  private static final int FEWEST = 3;

  private static final int IN_FRONT = 8;

  private Commented() {}

  /** Whether another line says a few words on comments and then all that this one says. */
  static boolean is(Judged judged, int line) {
    List<String> own = judged.facts(line).words().tokens();
    return own.size() >= FEWEST
        && IntStream.range(0, judged.page().size())
            .mapToObj(i -> judged.facts(i).words().tokens())
            .anyMatch(other -> isNamedIn(other, own));
  }

  private static boolean isNamedIn(List<String> other, List<String> own) {
    int at = other.size() - own.size();
    if (at <= 0 || at > IN_FRONT || !other.subList(at, other.size()).equals(own)) {
      return false;
    }
    return CommentHeading.isFront(other.subList(0, at));
  }
}
