package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.FeatureWords;
import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.model.Scorer;
import io.copydesk.parse.passage.Label;
import java.util.EnumSet;
import java.util.Set;

/** What the judge says of every block of a page, and what each would be as body and as none. */
final class Judged {
  /** Signals that a removal tells. */
  private static final int SIGNALS = 3;

  /** What headings are taken for when little is known of them. */
  private static final Set<Label> UNTOLD =
      EnumSet.of(Label.NAV, Label.RELATED, Label.OTHER, Label.HEADLINE);

  private final Scorer judge;
  private final Features features;
  private final double[] probabilities;
  private final Label[] ifKept;
  private final Kind[] ifRemoved;
  private final FeatureRow row = new FeatureRow();

  Judged(Survey survey, Features features, Scorer judge) {
    this.judge = judge;
    this.features = features;
    probabilities = new double[survey.size()];
    ifKept = new Label[survey.size()];
    ifRemoved = new Kind[survey.size()];
    for (int i = 0; i < survey.size(); i++) {
      features.fill(i, row);
      probabilities[i] = judge.score(row.values());
      ifKept[i] = Kinds.ofBody(row);
      ifRemoved[i] = Kinds.of(row);
    }
  }

  /** How likely a block is body, from 0 to 1. */
  double probability(int block) {
    return probabilities[block];
  }

  /** The decision that follows from the probability alone. */
  Decision decision(int block, boolean body) {
    Kind kind = ifRemoved[block];
    return body
        ? Decision.kept(ifKept[block])
        : new Decision(kind.label(), kind.rule(), kind.reason(), null);
  }

  /** Whether nothing in the names around a heading or in its words says what else it heads. */
  boolean mayBeSubhead(int block) {
    return UNTOLD.contains(ifRemoved[block].label());
  }

  /** What spoke most against a block, in words. */
  String reasons(int block) {
    features.fill(block, row);
    return FeatureWords.of(judge.weightiest(row.values(), 3 * SIGNALS), SIGNALS);
  }
}
