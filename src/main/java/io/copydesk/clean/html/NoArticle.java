package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.rule.Places;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Phrases;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Block;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages that read like a short article and are none: error messages, consent dialogues, walls that
 * ask to log in. Told by what the page calls itself and by the elements that hold most of its text.
 */
final class NoArticle {
  /** Words that make an article. */
  private static final double SHORTEST = 25;

  /** Words beyond which an error page would be an article on errors. */
  private static final double LONGEST_ERROR = 120;

  /** Words beyond which text in a wall's element is an article's, whatever the element's name. */
  private static final double LONGEST_WALL = 300;

  /** The share of a title's words that tell of an error. */
  private static final double SAYS = .3;

  /** The share of the words in an element so named. */
  private static final double MOST = .6;

  /** The share of the words in blocks that also say it. */
  private static final double SAYING = .5;

  private final Survey survey;
  private final double[] keptUpTo;
  private final double words;

  private NoArticle(Survey survey, List<Decision> decisions) {
    this.survey = survey;
    keptUpTo = new double[survey.size() + 1];
    for (int i = 0; i < survey.size(); i++) {
      keptUpTo[i + 1] = keptUpTo[i] + (decisions.get(i).isKept() ? survey.shapes[i].words() : 0);
    }
    words = keptUpTo[survey.size()];
  }

  /** Why what was kept is no article, in a sentence; null where it is one. */
  static @Nullable String reason(Survey survey, List<Decision> decisions) {
    return new NoArticle(survey, decisions).reason();
  }

  private @Nullable String reason() {
    if (words < SHORTEST) {
      return "Only " + Math.round(words) + " words of the page read like an article.";
    }
    String error = words < LONGEST_ERROR ? error() : null;
    if (error != null) {
      return "An error message and little else: “" + error + "”.";
    }
    if (words < LONGEST_WALL) {
      String consent = around(NameConcept.COOKIE);
      if (consent != null && says(Concept.LEGAL)) {
        return "A consent dialogue and little else (" + consent + ").";
      }
      String login = around(NameConcept.PAYWALL);
      if (login != null && says(Concept.PROMO, Concept.NAV)) {
        return "Asks to log in or subscribe, and little else (" + login + ").";
      }
    }
    return null;
  }

  /** Whether most of what was kept stands in blocks that say one of these. */
  private boolean says(Concept... topics) {
    double saying = 0;
    for (int i = 0; i < survey.size(); i++) {
      var said = survey.said(i);
      boolean says = Arrays.stream(topics).anyMatch(said::says);
      saying += says ? keptUpTo[i + 1] - keptUpTo[i] : 0;
    }
    return saying > SAYING * words;
  }

  /** The title or heading that tells of an error. */
  private @Nullable String error() {
    String title = survey.page.head().title();
    if (tells(title)) {
      return title;
    }
    for (Block block : survey.blocks) {
      String tag = survey.outline.tag(survey.boxes[block.index()]);
      if ((tag.equals("h1") || tag.equals("h2")) && tells(block.text())) {
        return block.text();
      }
    }
    return null;
  }

  private static boolean tells(String title) {
    return Phrases.shared().in(Words.of(title)).share(Concept.ERROR) >= SAYS;
  }

  /** An element of such a name around most of what was kept. */
  private @Nullable String around(NameConcept concept) {
    Outline outline = survey.outline;
    for (int id = 0; id < outline.size(); id++) {
      if (concept.in(outline.concepts(id))) {
        double inside = keptUpTo[outline.endBlock(id)] - keptUpTo[outline.firstBlock(id)];
        if (inside > MOST * words) {
          return Places.name(outline.element(id));
        }
      }
    }
    return null;
  }
}
