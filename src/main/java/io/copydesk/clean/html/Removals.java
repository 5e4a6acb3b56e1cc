package io.copydesk.clean.html;

import io.copydesk.article.Removal;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.rule.Places;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.Block;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The account of what was removed. Close to the body each removed run of blocks is named; what lies
 * far from it is summed up by region, so that the account stays readable. Every block that is not
 * kept is in exactly one removal.
 */
final class Removals {
  /** Blocks before the first and after the last one kept that are accounted for one by one. */
  private static final int CLOSE = 4;

  private final Survey survey;
  private final List<Decision> decisions;
  private final IntFunction<String> reasons;
  private final List<Removal> removals = new ArrayList<>();
  private final Map<Region, Piece> regions = new EnumMap<>(Region.class);

  /** Text that is removed in one piece; only as much of it is held as is shown. */
  private static final class Piece {
    final Element where;
    final StringBuilder text = new StringBuilder();
    int length;

    Piece(Element where) {
      this.where = where;
    }

    void add(Block block) {
      length += block.text().length();
      if (text.length() <= Removal.SHOWN) {
        text.append(text.isEmpty() ? "" : " · ").append(block.text());
      }
    }

    Removal removal(String rule, String reason, @Nullable String signal) {
      String shown = Removal.of(rule, reason, signal, null, text.toString()).text();
      return new Removal(rule, reason, signal, Places.path(where), shown, length);
    }
  }

  private Removals(Survey survey, List<Decision> decisions, IntFunction<String> reasons) {
    this.survey = survey;
    this.decisions = decisions;
    this.reasons = reasons;
  }

  /**
   * The account of a page.
   *
   * @param reasons what spoke against a block that the judge removed
   */
  static List<Removal> of(Survey survey, List<Decision> decisions, IntFunction<String> reasons) {
    return new Removals(survey, decisions, reasons).account();
  }

  private List<Removal> account() {
    int first = decisions.size();
    int last = -1;
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i).isKept()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    for (int i = 0; i < decisions.size(); ) {
      Deadline.check();
      if (decisions.get(i).isKept()) {
        i++;
      } else if (i < first - CLOSE || i > last + CLOSE) {
        Block block = survey.blocks.get(i);
        regions
            .computeIfAbsent(Region.of(survey, i, i < first), _ -> new Piece(block.element()))
            .add(block);
        i++;
      } else {
        i = nameRun(i, Math.min(decisions.size(), last + CLOSE + 1));
      }
    }
    regions.forEach(
        (region, piece) -> removals.add(piece.removal(region.rule(), region.reason(), null)));
    return List.copyOf(removals);
  }

  /** One removal for neighbours that went by the same rule and stand in the same element. */
  private int nameRun(int from, int limit) {
    Decision decision = decisions.get(from);
    int around = survey.outline.parent(survey.boxes[from]);
    var piece = new Piece(survey.blocks.get(from).element());
    int i = from;
    while (i < limit
        && !decisions.get(i).isKept()
        && Objects.equals(decisions.get(i).rule(), decision.rule())
        && survey.outline.parent(survey.boxes[i]) == around) {
      piece.add(survey.blocks.get(i));
      i++;
    }
    removals.add(
        piece.removal(
            Objects.requireNonNull(decision.rule()),
            Objects.requireNonNullElse(decision.reason(), ""),
            decision.signal() == null ? reasons.apply(from) : decision.signal()));
    return i;
  }
}
