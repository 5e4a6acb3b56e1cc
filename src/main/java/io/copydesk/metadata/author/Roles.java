package io.copydesk.metadata.author;

import io.copydesk.metadata.text.WordLists;
import io.copydesk.metadata.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a byline that are no names: roles, degrees, newsrooms, nobody in particular. */
public final class Roles {
  private static final WordLists LISTS = WordLists.of(Roles.class, "roles.txt");
  private static final Set<String> NOBODY = LISTS.keys("nobody");
  private static final Set<String> ROLE_WORDS = LISTS.keys("roles");
  private static final Set<String> TRAILING = LISTS.keys("trailing");
  private static final Set<String> MODIFIERS = LISTS.keys("modifiers");
  private static final Set<String> DEGREES = LISTS.keys("degrees");
  private static final Set<String> PREFIXES = LISTS.keys("prefixes");
  private static final Set<String> ORGANIZATION_WORDS = LISTS.keys("organizations");
  private static final Set<String> NEWSROOMS = LISTS.keys("newsrooms");
  private static final Set<String> TITLES = LISTS.keys("titles");

  /** Words of the longest role, such as "Deputy Political Features Editor". */
  private static final int MOST_ROLE_WORDS = 4;

  private Roles() {}

  static boolean isNobody(String key) {
    return NOBODY.contains(key);
  }

  /** Whether a text names a role or a degree. */
  public static boolean isRole(String text) {
    var words = Words.of(text).list();
    return DEGREES.contains(String.join(" ", words))
        || words.stream().anyMatch(ROLE_WORDS::contains);
  }

  /** Whether a name holds a word of organisations, or is an address. */
  public static boolean isOrganization(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.lastIndexOf('.');
    boolean domain =
        dot > 0 && lower.indexOf(' ') < 0 && lower.length() - dot >= 3 && dot < lower.length() - 2;
    return domain
        || isNewsroom(name)
        || Words.of(name).list().stream().anyMatch(ORGANIZATION_WORDS::contains);
  }

  /** Whether a name is that of a group, also where the page calls it a person. */
  static boolean isNewsroom(String name) {
    return Words.of(name).list().stream().anyMatch(NEWSROOMS::contains);
  }

  /** "Rechtsanwältin Anna Berg": the name behind a word that is no part of it. */
  static String withoutTitle(String name) {
    int space = name.indexOf(' ');
    return space > 0
            && name.indexOf(' ', space + 1) > 0
            && TITLES.contains(Words.of(name.substring(0, space)).key())
        ? name.substring(space + 1)
        : name;
  }

  /** Whether what follows a comma may be a second name: no role, no degree, two to four words. */
  public static boolean looksLikeName(String part) {
    if (Agencies.named(part) != null) {
      return true;
    }
    List<String> words = List.of(part.split("\\s+"));
    if (words.size() < 2 || words.size() > 12 || isRole(part)) {
      return false;
    }
    int first = part.codePointAt(0);
    return Character.isUpperCase(first) || !Character.isLowerCase(first);
  }

  /**
   * The name without a degree or the words of a role after it: "Anna Berg MBA", "Anna Berg Staff
   * Writer", and the same where the page lost a blank, "Anna BergWriter".
   */
  static String without(String name) {
    String text = withoutGluedRole(name);
    for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ')) {
      String last = Words.of(text.substring(space + 1)).key();
      boolean degree = DEGREES.contains(last) && last.length() > 2;
      // Where letters have no case, a name is one word.
      boolean afterName = text.lastIndexOf(' ', space - 1) > 0 || isCaseless(last);
      boolean role =
          afterName
              && (TRAILING.contains(last)
                  || (text.length() < name.length() && MODIFIERS.contains(last)));
      if (!degree && !role) {
        break;
      }
      text = text.substring(0, space).strip();
    }
    return text;
  }

  private static boolean isCaseless(String word) {
    return !word.isEmpty() && Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
  }

  private static String withoutGluedRole(String name) {
    for (int i = name.indexOf(' ') + 2; i > 1 && i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))
          && Character.isLowerCase(name.charAt(i - 1))
          && !PREFIXES.contains(Words.of(name.substring(name.lastIndexOf(' ', i) + 1, i)).key())
          && endsInRole(name.substring(i))) {
        return name.substring(0, i);
      }
    }
    return name;
  }

  /** "Writer", "Lifestyle Writer", "The Harbour Post": no part of a name that goes on with it. */
  private static boolean endsInRole(String glued) {
    List<String> words = Words.of(glued).list();
    return words.size() == 1
        ? ROLE_WORDS.contains(words.getFirst())
        : !words.isEmpty()
            && words.size() <= MOST_ROLE_WORDS
            && (TRAILING.contains(words.getLast()) || words.getFirst().equals("the"));
  }
}
