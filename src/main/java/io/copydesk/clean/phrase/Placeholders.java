package io.copydesk.clean.phrase;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks in a template that the site should have filled, each in the way of some engine: "{{ ad }}",
 * "[CTA_MODULE]", "%%name%%". Immutable.
 */
public final class Placeholders {
  /** Marks of different kinds on a page: a text that has more of them is about templates. */
  private static final int MOST = 2;

  private static final int LONGEST = 120;

  /** What stands between the marks, of which none may stand in it. */
  private static final String ONE =
      "\\{\\{\\{?[^{}]{1,80}\\}?\\}\\}|\\{[%#][^{}]{1,80}[%#]\\}|[$#]\\{[^{}]{1,80}\\}"
          + "|<%[^<>%]{1,80}%>|\\[\\[[^\\[\\]]{1,80}\\]\\]|%%[\\w.:-]{1,40}%%|\\*\\|[\\w:.-]{1,40}\\|\\*"
          + "|\\[ad#[\\w-]{1,40}\\]|\\[/?[A-Z0-9]{2,30}(?:_[A-Z0-9]{1,30}){1,5}\\]"
          + "|\\[/?[a-z][a-z0-9]{1,30}(?:_[a-z0-9]{1,30}){1,4}/?\\]"
          + "|__[A-Z0-9]{2,20}(?:_[A-Z0-9]{1,20}){0,4}__"
          + "|\\[[a-z][\\w-]{1,40}(?: [\\w-]{1,30}=[^\\[\\] ][^\\[\\]]{0,60})\\]";

  private static final Pattern ANY = Pattern.compile(ONE);

  /** What programs write where a value is missing. */
  private static final Set<String> MISSING = Set.of("undefined", "NaN", "[object Object]");

  private Placeholders() {}

  /** Whether a text is such a mark, and nothing else. */
  public static boolean is(String text) {
    return text.length() <= LONGEST && (MISSING.contains(text) || ANY.matcher(text).matches());
  }

  /**
   * Whether a text is about templates: its sentences speak of such marks, or it shows many of them.
   *
   * @param passages all that may be its text
   */
  public static boolean areSubjectOf(List<String> passages) {
    return passages.stream().filter(Placeholders::is).distinct().count() > MOST
        || passages.stream().anyMatch(text -> !is(text) && ANY.matcher(text).find());
  }
}
