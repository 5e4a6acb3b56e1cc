package io.copydesk.clean.html.feature;

import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;
import java.util.Set;

/**
 * An opinion on which element holds the article: each block's prose rises to its ancestors, losing
 * a quarter a level, more in lists, comments and side matter. It is evidence for judging blocks,
 * never a gate: on split and odd pages it is wrong.
 */
public final class ProseContainer {
  private static final double DECAY = .75;
  private static final double LIST_ITEM = .5;
  private static final double SIDE_MATTER = .25;
  private static final double BODY_NAME = 1.3;
  private static final double ARTICLE_BODY = 2;

  /** Levels that prose rises: what is left above is below a thousandth. */
  private static final int LEVELS = 24;

  private static final long SIDE =
      NameConcept.COMMENT.bit()
          | NameConcept.DISCUSSION.bit()
          | NameConcept.CAPTION.bit()
          | NameConcept.NAV.bit()
          | NameConcept.RELATED.bit()
          | NameConcept.FOOTER.bit()
          | NameConcept.SIDEBAR.bit()
          | NameConcept.COOKIE.bit()
          | NameConcept.MODAL.bit()
          | NameConcept.HIDDEN.bit();
  private static final Set<String> SIDE_TAGS = Set.of("figure", "aside", "nav", "footer", "form");

  private final Outline outline;
  private final double[] mass;
  private final int best;

  ProseContainer(Survey survey) {
    outline = survey.outline;
    mass = new double[outline.size()];
    for (int i = 0; i < survey.size(); i++) {
      double rising = survey.prose[i];
      int at = survey.boxes[i];
      for (int level = 0; at >= 0 && level < LEVELS && rising > 0; level++) {
        rising *= passing(survey, at);
        at = outline.parent(at);
        if (at >= 0) {
          mass[at] += rising;
        }
      }
    }
    int top = 0;
    double most = -1;
    for (int id = 0; id < mass.length; id++) {
      double score = score(id);
      if (score > most) {
        most = score;
        top = id;
      }
    }
    best = top;
  }

  /** What is left of prose that rises out of an element; large elements are no side matter. */
  private double passing(Survey survey, int id) {
    String tag = outline.tag(id);
    double left = DECAY * (tag.equals("li") ? LIST_ITEM : 1);
    boolean side = (outline.concepts(id) & SIDE) != 0 || SIDE_TAGS.contains(tag);
    return side && survey.proseShare(id) < .5 ? left * SIDE_MATTER : left;
  }

  private double score(int id) {
    long concepts = outline.concepts(id);
    if (NameConcept.ARTICLE_BODY.in(concepts)) {
      return mass[id] * ARTICLE_BODY;
    }
    return NameConcept.BODY.in(concepts) ? mass[id] * BODY_NAME : mass[id];
  }

  /** The element of most mass; the root where the page has no prose. */
  public int best() {
    return best;
  }

  /** The prose that has risen to an element, in words. */
  double mass(int id) {
    return mass[id];
  }
}
