package io.copydesk.clean.text.feature;

import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.Signal;
import io.copydesk.clean.text.line.Furniture;
import io.copydesk.clean.text.page.TextContext;
import io.copydesk.deadline.Deadline;
import io.copydesk.parse.passage.Label;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page after the second look at its lines, which knows what the first found around each: how
 * likely each is body, headline, byline and so on. Immutable.
 */
public final class SecondLook {
  /** Lines whose vectors are in memory at once. */
  private static final int AT_ONCE = 64;

  /** The features that signals name. */
  private static final int SIGNALS = 3;

  private final FirstLook first;
  private final LineVectors vectors;
  private final Scorer bodyModel;
  private final Map<Label, Scorer> fieldModels = new EnumMap<>(Label.class);
  private final double[] body;
  private final Map<Label, double[]> fields = new EnumMap<>(Label.class);
  private final Map<Label, Integer> likeliest = new EnumMap<>(Label.class);

  /**
   * Looks at a page again.
   *
   * @param first what the first look found
   * @param vectors what it saw
   * @param bodyModel how likely a line is body
   * @param fieldModels how likely a line is what each label says
   */
  public SecondLook(
      FirstLook first, LineVectors vectors, Scorer bodyModel, Map<Label, Scorer> fieldModels) {
    this.first = first;
    this.vectors = vectors;
    this.bodyModel = bodyModel;
    this.fieldModels.putAll(fieldModels);
    int size = first.page().size();
    body = new double[size];
    fieldModels.keySet().forEach(field -> fields.put(field, new double[size]));
    for (int from = 0; from < size; from += AT_ONCE) {
      look(from, Math.min(size, from + AT_ONCE));
    }
  }

  /** Looks at some lines, model by model: so each stays in the processor's cache. */
  private void look(int from, int to) {
    float[][] seen = new float[to - from][];
    for (int i = from; i < to; i++) {
      Deadline.check();
      seen[i - from] = vectors.of(i, first);
      body[i] = bodyModel.score(seen[i - from]);
    }
    for (var field : fields.entrySet()) {
      Scorer model = model(field.getKey());
      double[] likely = field.getValue();
      int best = likeliest(field.getKey());
      for (int i = from; i < to; i++) {
        boolean never = field.getKey() == Label.HEADLINE && Furniture.is(page().facts(i));
        likely[i] = never ? 0 : model.score(seen[i - from]);
        best = likely[i] > likely[best] ? i : best;
      }
      likeliest.put(field.getKey(), best);
    }
  }

  private Scorer model(Label field) {
    Scorer model = fieldModels.get(field);
    if (model == null) {
      throw new IllegalArgumentException(field + " has no model");
    }
    return model;
  }

  /** The page that was looked at. */
  public TextContext page() {
    return first.page();
  }

  /** What the first look found. */
  public FirstLook first() {
    return first;
  }

  /** The labels that lines were looked at for, beside body. */
  public Set<Label> fields() {
    return Collections.unmodifiableSet(fields.keySet());
  }

  /** How likely each line is body, from 0 to 1; a copy. */
  public double[] body() {
    return body.clone();
  }

  /**
   * How likely the line is a headline, a byline, a caption and so on, from 0 to 1; 0 outside of the
   * page and for labels without a model.
   */
  public double field(Label field, int line) {
    double[] all = fields.get(field);
    return all == null || line < 0 || line >= all.length ? 0 : all[line];
  }

  /** The line that is most likely the field; the first of equals. */
  public int likeliest(Label field) {
    return likeliest.getOrDefault(field, 0);
  }

  /** What spoke loudest for the judgement on the line as body; empty where nothing stands out. */
  public String signals(int line) {
    return signals(bodyModel, line);
  }

  /** What spoke loudest for the judgement on the line as a field; empty as above. */
  public String signals(Label field, int line) {
    return signals(model(field), line);
  }

  private String signals(Scorer model, int line) {
    return model.weightiest(vectors.of(line, first), SIGNALS).stream()
        .map(Signal::toString)
        .collect(Collectors.joining(", "));
  }
}
