package io.copydesk.clean.text.headline;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Phrases;
import io.copydesk.clean.phrase.Words;
import io.copydesk.clean.text.guard.Judged;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the headline that the comments name: "3 thoughts on “The pier”". */
final class Commented {
  /** Words of a headline, at least, and of what stands in front of it, at most. */
  private static final int FEWEST = 3;

  private static final int IN_FRONT = 8;

  /** How sites of WordPress head their comments, in their languages. */
  private static final Pattern THOUGHTS =
      Pattern.compile(
          "(?iu)\\b(?:thoughts? on|responses? to|repl(?:y|ies) to|gedanken? zu|antwort(?:en)? auf"
              + "|réflexions? sur|réponses? à|ideas? sobre|respuestas? a|pensier[oi] (?:su|riguardo)"
              + "|rispost[ae] a|gedachten? (?:over|op)|reacties? op|tank(?:e|ar) (?:om|på)"
              + "|respostas? a|myśli na temat|ajatusta artikkelista|мысл[ьи] (?:о|на))$");

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
    String front = String.join(" ", other.subList(0, at));
    return Phrases.shared().in(Words.of(front)).says(Concept.COMMENT)
        || THOUGHTS.matcher(front).find();
  }
}
