package io.copydesk.metadata.author;

import io.copydesk.metadata.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells who wrote from who took the photographs: "Words: Anna Berg, pictures: Bo Lind", "Story by
 * Anna Berg | Photos by Bo Lind", "Anna Berg (text) and Bo Lind (photos)".
 */
final class Crafts {
  private static final WordLists LISTS = WordLists.of(Crafts.class, "crafts.txt");
  private static final Set<String> WORDS = LISTS.set("words");
  private static final Set<String> PICTURES = LISTS.set("pictures");
  private static final Set<String> HELP = LISTS.set("help");
  private static final Set<String> OF = LISTS.set("of");
  private static final Set<String> AND = LISTS.set("and");

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}'’]+|[^\\s\\p{L}\\p{M}'’]");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)");

  /**
   * Signs behind which a craft needs neither a colon nor a "by": "By Anna Berg, photos Bo Lind".
   */
  private static final String BREAKS = ",;|/–—-•·";

  private Crafts() {}

  /** The text without those who took pictures, and without the words that say who wrote. */
  static String writers(String text) {
    return labelled(unbracketed(text));
  }

  private record Token(String text, int start, int end) {
    boolean isIn(Set<String> words) {
      return words.contains(text.toLowerCase(Locale.ROOT));
    }
  }

  private static List<Token> tokens(String text) {
    return TOKEN
        .matcher(text)
        .results()
        .map(match -> new Token(match.group(), match.start(), match.end()))
        .toList();
  }

  /**
   * A craft, or several, before a name.
   *
   * @param writes whether one of them is writing
   * @param start where it begins in the text
   * @param end where the name begins
   * @param next the index of the token after it
   */
  private record Craft(boolean writes, int start, int end, int next) {}

  private static String labelled(String text) {
    var tokens = tokens(text);
    var crafts = new ArrayList<Craft>();
    for (int i = 0; i < tokens.size(); i++) {
      Craft craft = craft(tokens, i);
      if (craft != null) {
        crafts.add(craft);
        i = craft.next - 1;
      }
    }
    if (crafts.isEmpty()) {
      return text;
    }
    var writers = new ArrayList<String>();
    String first = text.substring(0, crafts.getFirst().start).strip();
    boolean written = crafts.stream().anyMatch(Craft::writes);
    if (!first.isEmpty() && !(written && !isNames(first))) {
      writers.add(first);
    }
    for (int i = 0; i < crafts.size(); i++) {
      int end = i + 1 < crafts.size() ? crafts.get(i + 1).start : text.length();
      if (crafts.get(i).writes) {
        writers.add(text.substring(crafts.get(i).end, end).strip());
      }
    }
    // "Edited by Anna Berg": nobody else is named.
    boolean helped = crafts.stream().anyMatch(craft -> tokens.get(craft.next - 2).isIn(HELP));
    return writers.isEmpty() && helped ? text : String.join("; ", writers);
  }

  /** The craft that begins at a token, if it says whose it is; else null. */
  private static @Nullable Craft craft(List<Token> tokens, int at) {
    boolean writes = false;
    int next = at;
    int from = at;
    while (next < tokens.size() && isCraft(tokens.get(next))) {
      writes |= tokens.get(next).isIn(WORDS);
      next++;
      if (next + 1 < tokens.size() && tokens.get(next).isIn(AND) && isCraft(tokens.get(next + 1))) {
        next++;
      }
    }
    if (next == at || next >= tokens.size()) {
      return null;
    }
    // "Recipe and photos by Anna Berg": whatever it is, the same person did it.
    if (!writes && at == 2 && tokens.get(1).isIn(AND)) {
      writes = true;
      from = 0;
    }
    boolean broken =
        at > 0
            && BREAKS.contains(tokens.get(at - 1).text)
            && tokens.subList(at, next).stream().allMatch(token -> token.isIn(PICTURES));
    Token sign = tokens.get(next);
    if (":：／".contains(sign.text) || sign.isIn(OF)) {
      return new Craft(writes, tokens.get(from).start, sign.end, next + 1);
    }
    return broken && Character.isUpperCase(sign.text.codePointAt(0))
        ? new Craft(false, tokens.get(from).start, sign.start, next)
        : null;
  }

  private static boolean isCraft(Token token) {
    return token.isIn(WORDS) || token.isIn(PICTURES) || token.isIn(HELP);
  }

  /** Whether all the words of a text but a few are capitalised, and no number is among them. */
  private static boolean isNames(String text) {
    var words = tokens(text).stream().filter(t -> Character.isLetter(t.text.charAt(0))).toList();
    return words.size() > 1
        && text.chars().noneMatch(Character::isDigit)
        && text.indexOf(':') < 0
        && Character.isUpperCase(words.get(0).text.codePointAt(0))
        && Character.isUpperCase(words.get(1).text.codePointAt(0));
  }

  /** "Anna Berg (text) and Bo Lind (photos)": without the second. */
  private static String unbracketed(String text) {
    String left = text;
    for (var match : BRACKETS.matcher(text).results().toList().reversed()) {
      var inside = tokens(match.group(1));
      boolean crafts = inside.stream().allMatch(t -> isCraft(t) || t.isIn(AND));
      if (crafts && inside.stream().noneMatch(t -> t.isIn(WORDS))) {
        int start = NameSplitter.lastStart(left, match.start());
        left = left.substring(0, start) + left.substring(match.end());
      }
    }
    return left;
  }
}
