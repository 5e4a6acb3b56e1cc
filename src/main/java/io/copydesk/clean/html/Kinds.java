package io.copydesk.clean.html;

import static java.util.Map.entry;

import io.copydesk.clean.html.feature.Feature;
import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Label;
import java.util.List;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** Tells what a block is, by what it says and where it stands. */
final class Kinds {
  /** What lines say that say little else, in the order in which they are asked. */
  private static final List<Entry<Concept, Kind>> SAID =
      List.of(
          entry(Concept.AD, Kind.ADVERTISING),
          entry(Concept.SHARE, Kind.SHARE_BAR),
          entry(Concept.COMMENT, Kind.COMMENT),
          entry(Concept.RELATED, Kind.RELATED),
          entry(Concept.READ_MORE, Kind.RELATED),
          entry(Concept.PROMO, Kind.PROMOTION),
          entry(Concept.TAGLINE, Kind.AUTHOR_NOTE),
          entry(Concept.LEGAL, Kind.LEGAL),
          entry(Concept.MEDIA, Kind.MEDIA),
          entry(Concept.NAV, Kind.NAVIGATION));

  /** What elements are called; of two at the same distance the first decides. */
  private static final List<Entry<NameConcept, Kind>> NAMED =
      List.of(
          entry(NameConcept.COMMENT, Kind.COMMENT),
          entry(NameConcept.DISCUSSION, Kind.COMMENT),
          entry(NameConcept.CAPTION, Kind.CAPTION),
          entry(NameConcept.CREDIT, Kind.CREDIT),
          entry(NameConcept.SHARE, Kind.SHARE_BAR),
          entry(NameConcept.TOOLS, Kind.SHARE_BAR),
          entry(NameConcept.PRINT, Kind.SHARE_BAR),
          entry(NameConcept.BIO, Kind.AUTHOR_NOTE),
          entry(NameConcept.BYLINE, Kind.BYLINE),
          entry(NameConcept.DATE, Kind.DATE_LINE),
          entry(NameConcept.COOKIE, Kind.LEGAL),
          entry(NameConcept.LEGAL, Kind.LEGAL),
          entry(NameConcept.AD, Kind.ADVERTISING),
          entry(NameConcept.PROMO, Kind.PROMOTION),
          entry(NameConcept.PAYWALL, Kind.PROMOTION),
          entry(NameConcept.MODAL, Kind.PROMOTION),
          entry(NameConcept.STANDFIRST, Kind.STANDFIRST),
          entry(NameConcept.RELATED, Kind.RELATED),
          entry(NameConcept.CARD, Kind.RELATED),
          entry(NameConcept.TAGS, Kind.TAGS),
          entry(NameConcept.VIDEO, Kind.MEDIA),
          entry(NameConcept.NAV, Kind.NAVIGATION),
          entry(NameConcept.HEADER, Kind.NAVIGATION),
          entry(NameConcept.FOOTER, Kind.NAVIGATION),
          entry(NameConcept.SIDEBAR, Kind.NAVIGATION),
          entry(NameConcept.SEARCH, Kind.NAVIGATION),
          entry(NameConcept.TOC, Kind.NAVIGATION));

  private static final long NAMES =
      NAMED.stream().mapToLong(entry -> entry.getKey().bit()).reduce(0, (a, b) -> a | b);

  /** The place of each concept in {@link #NAMED}, by the number of its bit. */
  private static final int[] PLACES = new int[Long.SIZE];

  static {
    for (int i = 0; i < NAMED.size(); i++) {
      PLACES[Long.numberOfTrailingZeros(NAMED.get(i).getKey().bit())] = i;
    }
  }

  /** An element with more of the page's prose is not side matter, whatever its name. */
  private static final double SMALL = .4;

  private static final double SHORT = 16;
  private static final double LITTLE_ELSE = .4;
  private static final double MOSTLY_LINK = .8;

  private Kinds() {}

  /** The label of a block that is body. */
  static Label ofBody(FeatureRow row) {
    if (row.get(Feature.HEADING) > 0) {
      return Label.SUBHEAD;
    }
    if (row.steps(TagConcept.CELL) < FeatureRow.FAR && row.share(TagConcept.CELL) < SMALL) {
      return Label.TABLE;
    }
    if (row.steps(TagConcept.LI) <= 3) {
      return Label.LIST_ITEM;
    }
    return row.steps(TagConcept.QUOTE) <= 4 ? Label.QUOTE : Label.PARAGRAPH;
  }

  /** What a block is that is no body. */
  static Kind of(FeatureRow row) {
    if (row.get(Feature.IS_HEADLINE) > 0 && row.get(Feature.HEADING) > 0) {
      return Kind.HEADLINE;
    }
    if (row.steps(TagConcept.FIGCAPTION) < FeatureRow.FAR) {
      return Kind.CAPTION;
    }
    if (row.get(Feature.IS_DESCRIPTION) > 0) {
      return Kind.STANDFIRST;
    }
    Kind said = row.get(Feature.WORDS) <= SHORT ? said(row) : null;
    if (said != null) {
      return said;
    }
    Kind named = named(row);
    if (named != null) {
      return named;
    }
    if (row.get(Feature.IS_ALT) > 0) {
      return Kind.CAPTION;
    }
    if (row.steps(TagConcept.NAV) < FeatureRow.FAR) {
      return Kind.NAVIGATION;
    }
    return row.get(Feature.LINK_DENSITY) > MOSTLY_LINK ? Kind.LINK : Kind.SIDE_MATTER;
  }

  private static @Nullable Kind said(FeatureRow row) {
    float agency = row.says(Concept.CREDIT) + row.says(Concept.AGENCY);
    float dated = row.says(Concept.DATED) + row.says(Concept.CALENDAR);
    for (var entry : SAID) {
      if (row.says(entry.getKey()) >= LITTLE_ELSE) {
        return entry.getValue();
      }
    }
    if (dated >= LITTLE_ELSE || (dated > 0 && row.get(Feature.DIGITS) > .3)) {
      return Kind.DATE_LINE;
    }
    if (agency >= LITTLE_ELSE) {
      return Kind.CREDIT;
    }
    return row.says(Concept.BY) >= .2 && row.get(Feature.CAPITALS) > .05 ? Kind.BYLINE : null;
  }

  private static @Nullable Kind named(FeatureRow row) {
    Kind nearest = null;
    float least = FeatureRow.FAR;
    int first = NAMED.size();
    for (long left = row.concepts() & NAMES; left != 0; left &= left - 1) {
      int bit = Long.numberOfTrailingZeros(left);
      var concept = NameConcept.of(bit);
      float steps = row.steps(concept);
      boolean nearer = steps < least || (steps == least && PLACES[bit] < first);
      if (nearer && row.share(concept) < SMALL) {
        least = steps;
        first = PLACES[bit];
        nearest = NAMED.get(first).getValue();
      }
    }
    return nearest;
  }
}
