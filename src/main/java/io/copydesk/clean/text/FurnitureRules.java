package io.copydesk.clean.text;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.Label;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names for what stands around an article: menus, share bars, teasers, comments, legal notes. */
final class FurnitureRules {
  static final List<LineRule> ALL =
      List.of(
          says("share-bar", Label.SHARE, Concept.SHARE, 0.5, "Asks to share the article."),
          says("advertisement", Label.PROMO, Concept.AD, 0.4, "Marks an advertisement."),
          says("legal", Label.LEGAL, Concept.LEGAL, 0.15, "Tells of rights, terms or cookies."),
          says("error", Label.OTHER, Concept.ERROR, 0.5, "A message in place of content."),
          says("comment", Label.COMMENT, Concept.COMMENT, 0.3, "Belongs to a comment thread."),
          says(
              "promo",
              Label.PROMO,
              Concept.PROMO,
              0.25,
              "Offers a subscription or asks to follow."),
          says("player", Label.OTHER, Concept.MEDIA, 0.5, "Belongs to a player or a gallery."),
          LineRule.name(
              "read-more",
              Label.RELATED,
              "Leads on to another article.",
              (draft, line) ->
                  draft.facts(line).said().opens(Concept.READ_MORE) ? "opens with it" : null),
          says("related-heading", Label.RELATED, Concept.RELATED, 0.5, "Heads a list of articles."),
          LineRule.name(
              "comment-thread",
              Label.COMMENT,
              "Stands below the heading of the comments.",
              FurnitureRules::inThread),
          LineRule.name(
              "related",
              Label.RELATED,
              "Stands below a heading of other articles.",
              FurnitureRules::inRelated),
          says("menu", Label.NAV, Concept.NAV, 0.5, "A menu's entry."),
          LineRule.name(
              "menu-run",
              Label.NAV,
              "One of a row of short lines apart from the text.",
              FurnitureRules::inMenu),
          says(
              "tagline", Label.OTHER, Concept.TAGLINE, 0.2, "Tells of the author or the sources."));

  private static final double THREAD_FROM = 0.3;
  private static final int RELATED_LINES = 40;
  private static final double SHORT = 10;

  private FurnitureRules() {}

  private static LineRule says(
      String id, Label label, Concept concept, double share, String reason) {
    return LineRule.name(
        id,
        label,
        reason,
        (draft, line) -> {
          double said = draft.facts(line).said().share(concept);
          return said >= share
              ? String.format(Locale.ROOT, "%.0f %% of its words", 100 * said)
              : null;
        });
  }

  private static @Nullable String inThread(Draft draft, int line) {
    int mark = draft.page().lastComment(line);
    boolean below = mark >= 0 && mark < line && draft.page().commentsBegan(line) > THREAD_FROM;
    return below ? "line " + draft.facts(mark).line().number() : null;
  }

  private static @Nullable String inRelated(Draft draft, int line) {
    int mark = draft.page().lastRelated(line);
    boolean below = mark >= 0 && mark < line && line - mark <= RELATED_LINES;
    return below && !draft.facts(line).isProse()
        ? "line " + draft.facts(mark).line().number()
        : null;
  }

  private static @Nullable String inMenu(Draft draft, int line) {
    var page = draft.page();
    int row = 0;
    for (int i = Math.max(0, line - 2); i <= Math.min(page.size() - 1, line + 2); i++) {
      row += !page.facts(i).shape().ends() && page.facts(i).count() < SHORT ? 1 : 0;
    }
    return row >= 3 && page.facts(line).count() < SHORT ? row + " short lines" : null;
  }
}
