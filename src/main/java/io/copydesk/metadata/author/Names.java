package io.copydesk.metadata.author;

import io.copydesk.article.Author;
import io.copydesk.article.Organization;
import io.copydesk.article.Person;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.date.Weekdays;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes a byline apart: "By Anna Berg, Reporter, and Bo Lind (Reuters)" names two people and an
 * agency. Names come out without roles, places, handles, addresses and dates; what is no name does
 * not come out. Not thread-safe: one page, one instance.
 */
public final class Names {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 6;

  /** Letters of an agency's sign, which some first and family names have too. */
  private static final int LONGEST_SIGN = 4;

  private final Set<String> siteNames;

  /** What was taken apart already: most sources of a page say the same. */
  private final Map<String, List<String>> taken = new HashMap<>();

  /**
   * @param siteNames the names of the site, as {@link Words#key() keys}: organisations, not people
   */
  public Names(Set<String> siteNames) {
    this.siteNames = Set.copyOf(siteNames);
  }

  /** The authors that a list of values names, in its order, none twice. */
  public List<Author> of(List<Value> values) {
    var authors = new ArrayList<Author>();
    var seen = new java.util.HashSet<String>();
    for (Value value : values) {
      var pieces = pieces(value.text());
      for (String written : pieces) {
        String piece = withoutSite(written);
        if (seen.add(Words.of(piece).key())) {
          authors.add(author(piece, pieces.size() == 1 ? value.url() : null, value.kind()));
        }
      }
    }
    return withoutSiteBesidePeople(authors);
  }

  /** "Anna Berg, The Example": beside people the site's own name says where they work. */
  private List<Author> withoutSiteBesidePeople(List<Author> authors) {
    boolean people = authors.stream().anyMatch(Person.class::isInstance);
    return people
        ? authors.stream().filter(a -> a instanceof Person || !isSite(a.name())).toList()
        : authors;
  }

  /** "Anna Berg The Example": the name without that of the site, if a whole name is left. */
  private String withoutSite(String name) {
    String[] words = name.split(" ");
    for (int left = 2; left <= words.length - 2; left++) {
      if (isSite(String.join(" ", List.of(words).subList(left, words.length)))) {
        return String.join(" ", List.of(words).subList(0, left));
      }
    }
    return name;
  }

  private Author author(String name, @Nullable String url, Value.Kind kind) {
    boolean organization =
        switch (kind) {
          case PERSON -> isSite(name) || Agencies.named(name) != null || Roles.isNewsroom(name);
          case ORGANIZATION -> true;
          case UNKNOWN ->
              isSite(name)
                  || Agencies.named(name) != null
                  || Roles.isOrganization(name)
                  || Companies.isOne(name);
        };
    return organization ? new Organization(name, url) : new Person(name, url);
  }

  private boolean isSite(String name) {
    return siteNames.contains(Words.of(name).key());
  }

  /** The single names of a text. */
  List<String> pieces(String written) {
    return taken.computeIfAbsent(written, this::takenApart);
  }

  private List<String> takenApart(String written) {
    // A site's own name may hold an "and", a comma or a number at its start.
    String text = Texts.plain(written);
    String whole = trimmed(text);
    boolean site = isSite(whole) && !isAddress(whole) && !Roles.isNobody(Words.of(whole).key());
    return site && whole.chars().noneMatch(c -> "|()".indexOf(c) >= 0)
        ? List.of(capitalised(whole))
        : withoutRoles(names(text));
  }

  /** "Anna Berg, Gardener & Astrologer": beside a name a role is that person's. */
  private static List<String> withoutRoles(List<String> names) {
    return names.size() < 2 || names.stream().allMatch(Roles::isRole)
        ? names
        : names.stream().filter(name -> !Roles.isRole(name) || Roles.isNewsroom(name)).toList();
  }

  private static List<String> names(String written) {
    String text = Crafts.writers(NameCutter.reporters(written));
    for (String rest = Bylines.afterBy(text); rest != null; rest = Bylines.afterBy(text)) {
      text = rest;
    }
    if (isAddress(text) && text.indexOf(' ') < 0) {
      return List.of();
    }
    text = NameCutter.cut(Bylines.afterInnerBy(NameCutter.withoutLeadingDate(text)));
    var names = new ArrayList<String>();
    for (String part : NameSplitter.split(text)) {
      String name = name(part);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** A piece as a name, or null if it is none. */
  private static @Nullable String name(String piece) {
    String text = piece.strip();
    String rest = Bylines.afterBy(text);
    text = trimmed(rest == null ? text : rest);
    if (Roles.isNobody(Words.of(text).key())) {
      return null;
    }
    text = Roles.withoutTitle(withoutTail(Roles.without(NameCutter.withoutMarks(text))));
    text = withoutInitials(withoutAgency(text));
    if (text.length() < 2 || text.length() > LONGEST_NAME || isAddress(text)) {
      return null;
    }
    var words = Words.of(text);
    if (words.isEmpty() || words.size() > MOST_WORDS || Roles.isNobody(words.key())) {
      return null;
    }
    if (LanguageNames.isChoice(words.list()) || words.list().stream().allMatch(Weekdays::isOne)) {
      return null;
    }
    int digits = (int) text.chars().filter(Character::isDigit).count();
    if (digits > 2 || text.chars().noneMatch(Character::isLetter)) {
      return null;
    }
    return capitalised(text);
  }

  /**
   * No capitalised name ends in a word in lower case: it is a preposition of what was cut off. With
   * more than two such words the text is a sentence and keeps them.
   */
  private static String withoutTail(String name) {
    String text = name;
    for (int dropped = 0; dropped < 3; dropped++) {
      int space = text.lastIndexOf(' ');
      boolean loose =
          space > 0
              && Character.isUpperCase(text.codePointAt(0))
              && Character.isLowerCase(text.codePointAt(space + 1))
              && text.substring(space).chars().noneMatch(Character::isUpperCase);
      if (!loose) {
        return text;
      }
      text = text.substring(0, space).strip();
    }
    return name;
  }

  /** "AB Anna Berg": where there is no portrait, the initials stand in its place. */
  private static String withoutInitials(String name) {
    String[] words = name.split(" ");
    if (words.length < 3 || words[0].length() != words.length - 1) {
      return name;
    }
    for (int i = 1; i < words.length; i++) {
      if (words[i].isEmpty() || words[i].charAt(0) != words[0].charAt(i - 1)) {
        return name;
      }
    }
    return name.substring(words[0].length() + 1);
  }

  /** "Anna Berg AP", "Anna Berg Reuters": a name without the agency that it works for. */
  private static String withoutAgency(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1);
    boolean sign = last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
    return name.lastIndexOf(' ', space - 1) > 0
            && Agencies.named(last) != null
            && (sign || last.length() > LONGEST_SIGN)
        ? name.substring(0, space)
        : name;
  }

  private static boolean isAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("://") || lower.contains("www.") || lower.contains("@");
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1)) && !isInitial(text, end)) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || ",;:|-–—•·*/.\"“”„«»…>‹›()[]#".indexOf(c) >= 0;
  }

  /** Whether the full stop before an index ends an initial or "Jr.". */
  private static boolean isInitial(String text, int end) {
    return text.charAt(end - 1) == '.'
        && end >= 3
        && (text.charAt(end - 3) == ' '
            || text.charAt(end - 3) == '.'
            || text.endsWith("Jr.")
            || text.endsWith("Sr."));
  }

  /** Names written all in capitals in ordinary writing; other names as they are. */
  private static String capitalised(String name) {
    boolean shouted =
        name.indexOf(' ') > 0
            && name.length() > 6
            && name.equals(name.toUpperCase(Locale.ROOT))
            && !name.equals(name.toLowerCase(Locale.ROOT));
    if (!shouted || Agencies.named(name) != null) {
      return name;
    }
    var ordinary = new StringBuilder(name.length());
    boolean inWord = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      ordinary.append(inWord ? Character.toLowerCase(c) : c);
      inWord = Character.isLetter(c);
    }
    return ordinary.toString();
  }
}
