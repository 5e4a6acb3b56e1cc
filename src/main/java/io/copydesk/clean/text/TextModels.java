package io.copydesk.clean.text;

import io.copydesk.clean.model.Scorer;
import java.util.Map;

/**
 * The models that judge lines of text.
 *
 * @param body says how likely a line is body
 */
public record TextModels(Scorer body) {
  /** The resource of the model of the body. */
  public static final String BODY = "io/copydesk/clean/text/body.trees";

  private static final TextModels SHIPPED = new TextModels(LineScorer.BODY);

  /** The models that ship with Copydesk. */
  public static TextModels shipped() {
    return SHIPPED;
  }

  /**
   * Models by the names of their resources.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public static TextModels of(Map<String, ? extends Scorer> models) {
    return new TextModels(get(models, BODY));
  }

  private static Scorer get(Map<String, ? extends Scorer> models, String name) {
    Scorer model = models.get(name);
    if (model == null) {
      throw new IllegalArgumentException("There is no model " + name + ".");
    }
    return model;
  }
}
