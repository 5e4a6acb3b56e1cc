package io.copydesk.clean.text.line;

import io.copydesk.clean.phrase.Phrases;
import io.copydesk.clean.phrase.Said;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.passage.Line;

/**
 * What a line shows by itself.
 *
 * @param line the line
 * @param words its words
 * @param said what it says
 * @param shape how it is written
 * @param key its tokens in small letters with figures masked: equal for lines that say the same
 */
public record LineFacts(Line line, Words words, Said said, Shape shape, String key) {
  /** Fewer words than this make no prose unless the line holds more than one sentence. */
  private static final int SENTENCE = 9;

  /** So many words are prose even if no stop ends them. */
  private static final int PARAGRAPH = 26;

  /** Reads a line. */
  public static LineFacts of(Line line) {
    var words = Words.of(line.text());
    return new LineFacts(
        line, words, Phrases.shared().in(words), Shape.of(line.text()), mask(words));
  }

  /** How many words the line has. */
  public double count() {
    return words.count();
  }

  /** Whether the line reads like a paragraph: a whole sentence, or very many words. */
  public boolean isProse() {
    return (shape.ends() && count() >= SENTENCE && shape.capitals() < 0.7) || count() >= PARAGRAPH;
  }

  /** Whether the line is too short for a paragraph, and no mark ends it. */
  public boolean isOpen() {
    return !shape.ends() && !shape.colon() && count() < PARAGRAPH;
  }

  private static String mask(Words words) {
    var key = new StringBuilder();
    for (String token : words.tokens()) {
      key.append(token.chars().allMatch(Character::isDigit) ? "#" : token).append(' ');
    }
    return key.toString();
  }
}
