package io.copydesk.clean.html.feature;

import io.copydesk.clean.model.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Signals in words, for those who read why something was removed. */
public final class FeatureWords {
  private static final String STEPS = "-steps";
  private static final String TAG = "tag-";
  private static final String SAYS = "says-";
  private static final Map<String, Feature> FEATURES = new HashMap<>();

  static {
    for (Feature feature : Feature.values()) {
      FEATURES.put(FeatureRow.name(feature), feature);
    }
  }

  private FeatureWords() {}

  /**
   * What weighed, as in {@code link density 0.86; in a related-class element}.
   *
   * @param most what is told at most; several signals may come to the same words
   */
  public static String of(List<Signal> signals, int most) {
    return signals.stream()
        .map(FeatureWords::of)
        .distinct()
        .limit(most)
        .collect(Collectors.joining("; "));
  }

  private static String of(Signal signal) {
    String name = signal.feature();
    Feature feature = FEATURES.get(name);
    if (feature != null) {
      if (isOutside(feature, signal.value())) {
        return "outside the article's container";
      }
      if (feature == Feature.PARENT_MASS && signal.value() == 0) {
        return "no prose beside it";
      }
      return feature.words() + (feature.isYesOrNo() ? yes(signal) : " " + figure(signal.value()));
    }
    if (name.startsWith(SAYS)) {
      String said = name.substring(SAYS.length()).replace('-', ' ');
      return signal.value() > 0 ? "says what " + said + " lines say" : "says nothing of " + said;
    }
    String where = place(name);
    if (name.endsWith(STEPS)) {
      return signal.value() >= FeatureRow.FAR ? "in no " + where : "in a " + where;
    }
    return signal.value() == 0
        ? "in no " + where + " with prose"
        : "in a " + where + " with " + figure(signal.value()) + " of the prose";
  }

  private static boolean isOutside(Feature feature, double value) {
    return switch (feature) {
      case IN_CONTAINER, IN_TIGHT, CONTAINER_NEAR, TIGHT_NEAR -> value == 0;
      case STEPS_TO_CONTAINER, STEPS_TO_TIGHT -> value >= FeatureRow.FAR;
      case STEPS_OUTSIDE, STEPS_OUTSIDE_TIGHT -> value > 0;
      default -> false;
    };
  }

  private static String place(String name) {
    String bare = name.substring(0, name.lastIndexOf('-'));
    return bare.startsWith(TAG)
        ? bare.substring(TAG.length()) + " element"
        : bare + "-class element";
  }

  private static String yes(Signal signal) {
    return signal.value() > 0 ? "" : ": no";
  }

  private static String figure(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
