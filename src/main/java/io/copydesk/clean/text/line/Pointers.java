package io.copydesk.clean.text.line;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.copydesk.clean.phrase.PhraseLists;
import io.copydesk.clean.phrase.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words with which a caption points into its picture, "Ada Brook (left)", or says which picture it
 * is, "FILE - " or "(Symbolbild)". No paragraph has such words alone in brackets.
 */
public final class Pointers {
  private static final String OPENING = "(（[";
  private static final String CLOSING = ")）]";
  private static final int LONGEST = 40;
  private static final String AFTER_OPENER = "-–—:";

  private static final Pointers SHARED = new Pointers();

  private final Set<String> points;
  private final Set<String> beside;
  private final Set<String> sides;

  private Pointers() {
    var lists = PhraseLists.of(Pointers.class, "pointers.txt");
    points = phrases(lists.below("points"));
    beside = phrases(lists.below("beside"));
    sides = phrases(lists.below("sides"));
  }

  /** The words of a line that point into a picture, or null if none do. */
  public static @Nullable String in(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open = i;
      } else if (CLOSING.indexOf(c) >= 0 && open >= 0) {
        String inside = text.substring(open + 1, i);
        if (inside.length() <= LONGEST && SHARED.point(inside)) {
          return inside;
        }
        open = -1;
      }
    }
    return SHARED.opener(text);
  }

  /** Whether a line begins with the words that point. */
  public static boolean opens(String text, String pointer) {
    return text.startsWith(pointer);
  }

  /**
   * Whether one word in brackets says left or right of what is no person: parties and streets have
   * sides too.
   */
  public static boolean isBesideNoName(String text, String pointer) {
    String[] before = text.substring(0, text.indexOf(pointer)).split("[ (（\\[]+");
    int last = before.length - 1;
    boolean name =
        last > 0
            && Character.isUpperCase(before[last].codePointAt(0))
            && Character.isUpperCase(before[last - 1].codePointAt(0));
    return last >= 0 && !name && SHARED.sides.contains(pointer.toLowerCase(Locale.ROOT));
  }

  /** "FILE - " or "Archivbild: " at the start, or null. */
  private @Nullable String opener(String text) {
    for (int i = 2; i < Math.min(text.length() - 1, LONGEST); i++) {
      if (AFTER_OPENER.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
        String before = text.substring(0, i).strip();
        return points.contains(String.join(" ", Words.of(before).tokens())) ? before : null;
      }
    }
    return null;
  }

  /** Whether the words point somewhere and say nothing else. */
  private boolean point(String inside) {
    List<String> tokens = Words.of(inside).tokens();
    boolean some = false;
    for (int at = 0; at < tokens.size(); ) {
      int end = Math.min(tokens.size(), at + 3);
      while (end > at && !points.contains(String.join(" ", tokens.subList(at, end)))) {
        end--;
      }
      if (end == at && !beside.contains(tokens.get(at))) {
        return false;
      }
      some |= end > at;
      at = Math.max(end, at + 1);
    }
    return some;
  }

  private static Set<String> phrases(List<List<String>> list) {
    return list.stream().map(tokens -> String.join(" ", tokens)).collect(toUnmodifiableSet());
  }
}
