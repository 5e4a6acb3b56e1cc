package io.copydesk.clean.html;

import io.copydesk.article.Removal;
import io.copydesk.clean.account.RemovedText;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.rule.Places;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.passage.Block;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The account of what was removed. Close to the body each removed run of blocks is named; what lies
 * far from it is summed up by region, and what comes again and again between its paragraphs is
 * named a few times and then summed up, so that the account stays readable. Every block that is not
 * kept is in exactly one removal.
 */
final class Removals {
  /** Blocks before the first and after the last one kept that are accounted for one by one. */
  private static final int CLOSE = 4;

  /** Removals of one rule from elements of one name; further ones go into the last of them. */
  private static final int ALIKE = 3;

  /** From so many removals on, those of one rule are alike wherever they stand. */
  private static final int MANY = 40;

  private final Survey survey;
  private final List<Decision> decisions;
  private final IntFunction<String> reasons;
  private final List<Piece> pieces = new ArrayList<>();
  private final Map<String, Integer> alike = new HashMap<>();
  private final Map<String, Piece> last = new HashMap<>();
  private final Map<Region, Piece> regions = new EnumMap<>(Region.class);

  /** What is removed in one piece, and the element it begins in. */
  private record Piece(String where, RemovedText text) {
    void add(Block block) {
      text.add(block.text());
    }

    Removal removal() {
      return text.at(where);
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
        regions.computeIfAbsent(Region.of(survey, i, i < first), r -> piece(r, block)).add(block);
        i++;
      } else {
        i = nameRun(i, Math.min(decisions.size(), last + CLOSE + 1));
      }
    }
    pieces.addAll(regions.values());
    return pieces.stream().map(Piece::removal).toList();
  }

  private static Piece piece(Region region, Block block) {
    var text = new RemovedText(region.rule(), region.reason(), null);
    return new Piece(Places.path(block.element()), text);
  }

  /** One removal for neighbours that went by the same rule and stand in the same element. */
  private int nameRun(int from, int limit) {
    String rule = decisions.get(from).rule();
    int around = survey.outline.parent(survey.boxes[from]);
    Piece piece = pieceAt(from);
    int i = from;
    while (i < limit
        && Objects.equals(decisions.get(i).rule(), rule)
        && survey.outline.parent(survey.boxes[i]) == around) {
      piece.add(survey.blocks.get(i));
      i++;
    }
    return i;
  }

  /** A piece that begins at a block, or the one that takes up whatever else is alike. */
  private Piece pieceAt(int block) {
    Decision decision = decisions.get(block);
    String rule = Objects.requireNonNull(decision.rule());
    String where = Places.path(survey.blocks.get(block).element());
    String key = pieces.size() < MANY ? rule + ' ' + where : rule;
    Piece before = last.get(key);
    if (before != null && (pieces.size() >= MANY || alike.merge(key, 1, Integer::sum) > ALIKE)) {
      return before;
    }
    String reason = Objects.requireNonNullElse(decision.reason(), "");
    String signal = decision.signal() == null ? reasons.apply(block) : decision.signal();
    var piece = new Piece(where, new RemovedText(rule, reason, signal));
    pieces.add(piece);
    last.put(rule + ' ' + where, piece);
    last.put(rule, piece);
    alike.putIfAbsent(key, 1);
    return piece;
  }
}
