package io.copydesk.clean.text;

import io.copydesk.clean.model.LinearModel;
import io.copydesk.clean.model.Scorer;
import io.copydesk.clean.model.TreeModel;
import io.copydesk.parse.passage.Label;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The models that judge lines of text. Immutable.
 *
 * @param firstBody the first look's, how likely a line is body
 * @param firstHeadline the first look's, how likely a line is the headline
 * @param firstCaption the first look's, how likely a line is a caption
 * @param body the second look's, how likely a line is body
 * @param fields the second look's, how likely a line is what each of {@link #FIELDS} says
 * @param title which of the lines that may be the headline is
 * @param summary which of the lines that may sum the article up does
 * @param article how likely the text is an article, by what the first look found
 */
public record TextModels(
    Scorer firstBody,
    Scorer firstHeadline,
    Scorer firstCaption,
    Scorer body,
    Map<Label, Scorer> fields,
    Scorer title,
    Scorer summary,
    Scorer article) {
  /** What lines beside the headline and the body tell of the article and its pictures. */
  public static final List<Label> ABOUT =
      List.of(Label.STANDFIRST, Label.BYLINE, Label.DATELINE, Label.CAPTION, Label.CREDIT);

  /** The labels that have a model of their own in the second look. */
  public static final List<Label> FIELDS =
      Stream.concat(Stream.of(Label.HEADLINE, Label.LEAD), ABOUT.stream()).toList();

  private static final String FOLDER = "io/copydesk/clean/text/";

  /** The resource of the first look's model of the body. */
  public static final String FIRST_BODY = FOLDER + "first-body.trees";

  /** The resource of the first look's model of the headline. */
  public static final String FIRST_HEADLINE = FOLDER + "first-headline.trees";

  /** The resource of the first look's model of captions. */
  public static final String FIRST_CAPTION = FOLDER + "first-caption.trees";

  /** The resource of the second look's model of the body. */
  public static final String BODY = FOLDER + "body.trees";

  /** The resource of the model that chooses the headline. */
  public static final String TITLE = FOLDER + "title.weights";

  /** The resource of the model that chooses the line that sums the article up. */
  public static final String SUMMARY = FOLDER + "summary.weights";

  /** The resource of the model that tells articles from other texts. */
  public static final String ARTICLE = FOLDER + "article.trees";

  public TextModels {
    fields = Map.copyOf(fields);
  }

  /** The resource of a field's model. */
  public static String resource(Label field) {
    return switch (field) {
      case HEADLINE -> FOLDER + "headline.trees";
      case STANDFIRST -> FOLDER + "standfirst.trees";
      case LEAD -> FOLDER + "lead.trees";
      case BYLINE -> FOLDER + "byline.trees";
      case DATELINE -> FOLDER + "dateline.trees";
      case CAPTION -> FOLDER + "caption.trees";
      case CREDIT -> FOLDER + "credit.trees";
      default -> throw new IllegalArgumentException(field + " has no model");
    };
  }

  /** The models that ship with Copydesk. */
  public static TextModels shipped() {
    return Shipped.MODELS;
  }

  /**
   * Models by the names of their resources.
   *
   * @throws IllegalArgumentException if one is missing
   */
  public static TextModels of(Map<String, ? extends Scorer> models) {
    var fields = new EnumMap<Label, Scorer>(Label.class);
    FIELDS.forEach(field -> fields.put(field, get(models, resource(field))));
    return new TextModels(
        get(models, FIRST_BODY),
        get(models, FIRST_HEADLINE),
        get(models, FIRST_CAPTION),
        get(models, BODY),
        fields,
        get(models, TITLE),
        get(models, SUMMARY),
        get(models, ARTICLE));
  }

  private static Scorer get(Map<String, ? extends Scorer> models, String name) {
    Scorer model = models.get(name);
    if (model == null) {
      throw new IllegalArgumentException("There is no model " + name + ".");
    }
    return model;
  }

  /** Read once, when the first text is cleaned. */
  private static final class Shipped {
    private static final TextModels MODELS = read();

    private static TextModels read() {
      List<String> first = TextVectors.FIRST;
      List<String> second = TextVectors.SECOND;
      var fields = new EnumMap<Label, Scorer>(Label.class);
      FIELDS.forEach(field -> fields.put(field, model(resource(field), second)));
      return new TextModels(
          model(FIRST_BODY, first),
          model(FIRST_HEADLINE, first),
          model(FIRST_CAPTION, first),
          model(BODY, second),
          fields,
          weights(TITLE, TextVectors.TITLE),
          weights(SUMMARY, TextVectors.SUMMARY),
          model(ARTICLE, TextVectors.ARTICLE));
    }

    private static LinearModel weights(String resource, List<String> features) {
      return LinearModel.resource(TextModels.class, "/" + resource, features);
    }

    private static TreeModel model(String resource, List<String> features) {
      return TreeModel.resource(TextModels.class, "/" + resource, features);
    }
  }
}
