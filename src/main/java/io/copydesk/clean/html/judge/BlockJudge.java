package io.copydesk.clean.html.judge;

import io.copydesk.clean.html.feature.FeatureRow;
import java.util.List;

/** Says how likely a block belongs to the body. Implementations are immutable. */
public interface BlockJudge {
  /** From 0 (certainly not) to 1 (certainly body). */
  double probability(FeatureRow row);

  /** What spoke most against the block, weightiest first, in words a reader understands. */
  List<String> reasonsAgainst(FeatureRow row);
}
