package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Phrases;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.name.NameConcept;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that a page gives its authors: in its head, in structured data, in bylines. Names of
 * one word are left out, being any word.
 *
 * @param names each name's words
 */
record AuthorNames(List<List<String>> names) {
  private static final List<String> META =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator");

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;
  private static final int MOST_NAMES = 12;

  /** Elements of which one is called a byline: the block's own and those around it. */
  private static final int STEPS = 3;

  /** Words of a byline that is nothing but a name, and "By". */
  private static final float BYLINE = 6;

  AuthorNames {
    names = List.copyOf(names);
  }

  static AuthorNames of(Survey survey) {
    Set<List<String>> names = new LinkedHashSet<>();
    META.forEach(meta -> add(survey.page.head().first(meta), names));
    survey.page.structured().authors().forEach(name -> add(name, names));
    for (int i = 0; i < survey.size(); i++) {
      if (survey.shapes[i].words() <= BYLINE && isByline(survey, i)) {
        add(survey.blocks.get(i).text(), names);
      }
    }
    return new AuthorNames(List.copyOf(names));
  }

  private static boolean isByline(Survey survey, int block) {
    var outline = survey.outline;
    int node = survey.blocks.get(block).node();
    return outline.nearest(node, STEPS, id -> NameConcept.BYLINE.in(outline.concepts(id))) >= 0;
  }

  private static void add(String text, Set<List<String>> names) {
    List<String> words = Words.of(text).tokens();
    boolean by =
        words.size() > FEWEST_WORDS
            && Phrases.shared().in(Words.of(words.getFirst())).says(Concept.BY);
    List<String> name = by ? words.subList(1, words.size()) : words;
    boolean plausible = name.size() >= FEWEST_WORDS && name.size() <= MOST_WORDS;
    if (plausible && names.size() < MOST_NAMES && !text.contains("/")) {
      names.add(List.copyOf(name));
    }
  }

  /** Where a name ends that begins in the first words of a text; -1 where none does. */
  int endIn(List<String> tokens, int first) {
    for (int from = 0; from <= Math.min(first, tokens.size()); from++) {
      for (List<String> name : names) {
        int to = from + name.size();
        if (to <= tokens.size() && tokens.subList(from, to).equals(name)) {
          return to;
        }
      }
    }
    return -1;
  }
}
