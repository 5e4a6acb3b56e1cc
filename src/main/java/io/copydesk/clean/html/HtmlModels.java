package io.copydesk.clean.html;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.PageRow;
import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.TreeModel;
import java.util.Map;

/**
 * The models that judge HTML pages.
 *
 * @param body says how likely a block is body, by the features of a {@link FeatureRow}
 * @param article says how likely a page is an article, by those of a {@link PageRow}
 */
public record HtmlModels(Scorer body, Scorer article) {
  private static final String FOLDER = "io/copydesk/clean/html/";

  /** The resource of the model of the body. */
  public static final String BODY = FOLDER + "body.trees";

  /** The resource of the model of articles. */
  public static final String ARTICLE = FOLDER + "article.trees";

  /** The models that ship with Copydesk; read once. */
  public static HtmlModels shipped() {
    return Shipped.MODELS;
  }

  /**
   * Models by the names of their resources.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public static HtmlModels of(Map<String, ? extends Scorer> models) {
    return new HtmlModels(get(models, BODY), get(models, ARTICLE));
  }

  private static Scorer get(Map<String, ? extends Scorer> models, String name) {
    Scorer model = models.get(name);
    if (model == null) {
      throw new IllegalArgumentException("There is no model " + name + ".");
    }
    return model;
  }

  /** Holds the models back until somebody wants them: training has none yet. */
  private static final class Shipped {
    static final HtmlModels MODELS =
        new HtmlModels(
            TreeModel.resource(HtmlModels.class, "body.trees", FeatureRow.NAMES),
            TreeModel.resource(HtmlModels.class, "article.trees", PageRow.NAMES));
  }
}
