package io.copydesk.clean.text.line;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Phrases;
import io.copydesk.clean.phrase.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Knows the headings that count an article's comments and name it: "3 thoughts on “The pier”". */
public final class CommentHeading {
  /** Words up to the article's title, at most, and in all. */
  private static final int FRONT = 4;

  private static final int LONGEST = 30;

  /** How sites of WordPress head their comments, in their languages. */
  private static final Pattern THOUGHTS =
      Pattern.compile(
          "(?iu)\\b(?:thoughts? on|responses? to|repl(?:y|ies) to|gedanken? zu|antwort(?:en)? auf"
              + "|réflexions? sur|réponses? à|ideas? sobre|respuestas? a|pensier[oi] (?:su|riguardo)"
              + "|rispost[ae] a|gedachten? (?:over|op)|reacties? op|tank(?:e|ar) (?:om|på)"
              + "|respostas? a|myśli na temat|ajatusta artikkelista|мысл[ьи] (?:о|на))$");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|(?iu:one)");

  private CommentHeading() {}

  /** Whether a line begins with a number of comments. */
  public static boolean is(LineFacts facts) {
    List<String> words = facts.words().tokens();
    if (words.size() < 2 || words.size() > LONGEST || !NUMBER.matcher(words.getFirst()).matches()) {
      return false;
    }
    for (int end = 2; end <= Math.min(FRONT, words.size()); end++) {
      if (isFront(words.subList(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words are what stands before the title. */
  public static boolean isFront(List<String> words) {
    String front = String.join(" ", words);
    return Phrases.shared().in(Words.of(front)).says(Concept.COMMENT)
        || THOUGHTS.matcher(front).find();
  }
}
