package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.judge.BlockJudge;
import io.copydesk.parse.Label;

/** What the judge says of every block of a page, and what each would be as body and as none. */
final class Judged {
  private final BlockJudge judge;
  private final Features features;
  private final double[] probabilities;
  private final Label[] ifKept;
  private final Label[] ifRemoved;
  private final FeatureRow row = new FeatureRow();

  Judged(Survey survey, Features features, BlockJudge judge) {
    this.judge = judge;
    this.features = features;
    probabilities = new double[survey.size()];
    ifKept = new Label[survey.size()];
    ifRemoved = new Label[survey.size()];
    for (int i = 0; i < survey.size(); i++) {
      features.fill(i, row);
      probabilities[i] = judge.probability(row);
      ifKept[i] = Labels.kept(row);
      ifRemoved[i] = Labels.removed(row);
    }
  }

  /** How likely a block is body, from 0 to 1. */
  double probability(int block) {
    return probabilities[block];
  }

  /** The decision that follows from the probability alone. */
  Decision decision(int block, boolean body) {
    return body
        ? Decision.kept(ifKept[block])
        : new Decision(ifRemoved[block], "judge", reason(ifRemoved[block]), null);
  }

  private static String reason(Label label) {
    return switch (label) {
      case HEADLINE -> "Reads like the headline, which has a field of its own.";
      case STANDFIRST -> "Stands like a standfirst, outside the article's text.";
      case BYLINE -> "Stands like a byline or a note on the author.";
      case DATELINE -> "Stands like a date line.";
      case CAPTION -> "Stands like a picture's caption.";
      case CREDIT -> "Stands like a picture's credit.";
      case NAV -> "Stands like navigation.";
      case SHARE -> "Stands like share buttons.";
      case PROMO -> "Stands like promotion or advertising.";
      case RELATED -> "Stands like links to other articles.";
      case COMMENT -> "Stands like readers' comments.";
      case LEGAL -> "Stands like a legal or consent notice.";
      case SUBHEAD, PARAGRAPH, LIST_ITEM, QUOTE, TABLE, OTHER ->
          "Does not read or stand like the article's text.";
    };
  }

  /** What spoke most against a block, in words. */
  String reasons(int block) {
    features.fill(block, row);
    return String.join("; ", judge.reasonsAgainst(row));
  }
}
