package io.copydesk.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Characters that tools left in a text as HTML writes them, by name or number. */
final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private Entities() {}

  /** A text with its entities as characters, those too that were written twice. */
  static String decoded(String text) {
    return text.indexOf('&') < 0 ? text : once(once(text));
  }

  private static String once(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(entity -> Matcher.quoteReplacement(character(entity.group())));
  }

  /** A blank for what would break the line, nothing for half a character. */
  private static String character(String entity) {
    String character = Parser.unescapeEntities(entity, true);
    boolean half = character.length() == 1 && Character.isSurrogate(character.charAt(0));
    return half ? "" : character.isBlank() ? " " : character;
  }
}
