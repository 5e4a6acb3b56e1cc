package io.copydesk.clean.text;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.WeightedSum;
import java.util.Map;

/** The judge of lines: weights set by hand after a look at a regression over the corpora. */
final class LineScorer {
  static final Scorer BODY =
      new WeightedSum(
          LineFeatures.ALL.names(),
          -4.6,
          Map.ofEntries(
              Map.entry("prose-before-8", 0.35),
              Map.entry("prose-after-8", 0.25),
              Map.entry("long-ends", 0.5),
              Map.entry("words", 0.3),
              Map.entry("tight-share", 1.2),
              Map.entry("loose-share", 0.7),
              Map.entry("in-largest", 0.5),
              Map.entry("words-around-1", 0.25),
              Map.entry("colon", 2.2),
              Map.entry("bullet", 0.5),
              Map.entry("quotes", 0.15),
              Map.entry("small", 0.5),
              Map.entry("says-share", -7.0),
              Map.entry("says-legal", -7.0),
              Map.entry("says-promo", -6.0),
              Map.entry("says-comment", -7.0),
              Map.entry("says-nav", -2.5),
              Map.entry("says-ad", -7.0),
              Map.entry("says-related", -3.5),
              Map.entry("says-credit", -3.5),
              Map.entry("says-by", -3.0),
              Map.entry("says-error", -10.0),
              Map.entry("says-tagline", -3.0),
              Map.entry("opens-read-more", -2.2),
              Map.entry("opens-media", -1.2),
              Map.entry("credit", -4.5),
              Map.entry("byline", -1.5),
              Map.entry("dateline", -2.5),
              Map.entry("sign", -2.0),
              Map.entry("cut", -2.2),
              Map.entry("bars", -0.4),
              Map.entry("capitals", -0.5),
              Map.entry("since-related", -1.6),
              Map.entry("since-comment", -1.0),
              Map.entry("after-comment", -4.0),
              Map.entry("repeated", -0.8),
              Map.entry("alone", 0.5)));

  private LineScorer() {}
}
