package io.copydesk.metadata.author;

import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits a list of names: at signs, at each language's "and", and at commas that part two names.
 */
final class NameSplitter {
  /** "And" where a name cannot contain it. */
  private static final Set<String> AND =
      Set.of(
          "and", "und", "et", "och", "og", "ja", "ve", "és", "și", "şi", "и", "та", "і", "και",
          "dan", "&", "with", "mit", "avec", "con", "ir", "un", "và", "및", "oraz", "samt");

  /** "And" that is also part of names: both sides must be names of two words. */
  private static final Set<String> PERHAPS_AND =
      Set.of("y", "e", "en", "i", "a", "o", "sowie", "+", "u");

  /** What follows an "and" but is no name of its own: the whole is one organisation's credit. */
  private static final Set<String> WIRES =
      Set.of(
          "agencies",
          "agency",
          "agenturen",
          "agences",
          "agencias",
          "agenzie",
          "wires",
          "staff",
          "news services",
          "wire services");

  private static final Pattern SIGNS = Pattern.compile("[;|/／、•·⋅\\n]");
  private static final Pattern COMMAS = Pattern.compile("[,，]");
  private static final Pattern PARTICLES = Pattern.compile("^(?:\\p{Ll}{1,4} ){1,3}");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ -]?){1,4}");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private NameSplitter() {}

  static List<String> split(String text) {
    var parts = new ArrayList<String>();
    String[] pieces = SIGNS.split(text);
    boolean named = pieces.length > 0 && pieces[0].strip().indexOf(' ') > 0;
    for (int i = 0; i < pieces.length; i++) {
      String piece = pieces[i].strip();
      // "Ayşe Berg / İstanbul": a single word beside a full name is a place.
      boolean place = i > 0 && named && piece.indexOf(' ') < 0 && Agencies.named(piece) == null;
      if (!piece.isEmpty() && !place) {
        commas(piece, parts);
      }
    }
    return parts;
  }

  /** Where in a list of names the one begins that ends at an index, with the sign before it. */
  static int lastStart(String text, int end) {
    String before = text.substring(0, end).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i < before.length(); i++) {
      if (",;|/".indexOf(before.charAt(i)) >= 0) {
        start = i;
      }
    }
    for (String and : AND) {
      start = Math.max(start, before.lastIndexOf(" " + and + " "));
    }
    return start;
  }

  private static void commas(String text, List<String> parts) {
    if (Companies.isCompany(text)) {
      parts.add(text);
      return;
    }
    String[] pieces = COMMAS.split(text);
    if (pieces.length == 2 && isLastFirst(pieces[0].strip(), pieces[1].strip())) {
      parts.add(pieces[1].strip() + " " + pieces[0].strip());
      return;
    }
    boolean first = true;
    for (String piece : pieces) {
      String part = piece.strip();
      String lower = part.toLowerCase(Locale.ROOT);
      boolean led = false;
      for (String and : AND) {
        // After a comma only, and as it is written inside a text: "Dan" is a name.
        if (!first && lower.startsWith(and + " ") && Character.isLowerCase(part.codePointAt(0))) {
          part = part.substring(and.length()).strip();
          led = true;
        }
      }
      if (part.isEmpty()) {
        continue;
      }
      if (first || led || Roles.looksLikeName(part)) {
        conjunctions(part, parts);
      }
      first = false;
    }
  }

  /**
   * "Berg, Anna", "van den Berg, A.": a surname before the comma, a first name or initials after
   * it.
   */
  private static boolean isLastFirst(String written, String after) {
    String before = PARTICLES.matcher(written).replaceFirst("");
    if (INITIALS.matcher(after).matches() && before.length() > 2 && before.indexOf(' ') < 0) {
      return !before.equals(before.toUpperCase(Locale.ROOT));
    }
    return before.length() > 1
        && after.length() > 1
        && before.indexOf(' ') < 0
        && after.indexOf(' ') < 0
        && Character.isUpperCase(before.codePointAt(0))
        && Character.isUpperCase(after.codePointAt(0))
        && !after.equals(after.toUpperCase(Locale.ROOT))
        && Agencies.named(after) == null
        && Agencies.named(before) == null
        && !Roles.isRole(after);
  }

  private static void conjunctions(String text, List<String> parts) {
    String[] words = BLANKS.split(text);
    var part = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      String word = words[i].toLowerCase(Locale.ROOT);
      if (i > 0 && i + 1 < words.length && parts(word, words, i, part)) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        if (!part.isEmpty()) {
          part.append(' ');
        }
        part.append(words[i]);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
  }

  private static boolean parts(String word, String[] words, int i, StringBuilder before) {
    String rest = String.join(" ", List.of(words).subList(i + 1, words.length));
    if (WIRES.contains(Words.of(rest).key())
        || Companies.holdsAnd(before.toString(), rest)
        || Companies.isForm(words[i + 1])) {
      return false;
    }
    boolean name = Character.isUpperCase(words[i].codePointAt(0)) && word.equals("dan");
    return (AND.contains(word) && !name)
        || (PERHAPS_AND.contains(word)
            && words.length - i > 2
            && before.indexOf(" ") > 0
            && Character.isUpperCase(rest.codePointAt(0)));
  }
}
