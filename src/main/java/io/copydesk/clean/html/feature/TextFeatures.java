package io.copydesk.clean.html.feature;

/** What a block's own text shows, and that of the blocks before and after. */
final class TextFeatures implements FeatureGroup {
  private final Survey survey;

  TextFeatures(Survey survey) {
    this.survey = survey;
  }

  @Override
  public void fill(int i, FeatureRow row) {
    TextShape shape = survey.shapes[i];
    row.set(Feature.WORDS, shape.words());
    row.set(Feature.COMMAS, shape.commas());
    row.set(Feature.SENTENCES, shape.sentences());
    row.set(Feature.ENDS_SENTENCE, shape.endsSentence() ? 1 : 0);
    row.set(Feature.STARTS_LOWER, shape.startsLower() ? 1 : 0);
    row.set(Feature.CAPITALS, shape.capitals());
    row.set(Feature.DIGITS, shape.digits());
    row.set(Feature.LINK_DENSITY, survey.linkDensity(i));
    row.set(Feature.PROSE, survey.prose[i]);
    row.set(Feature.HEADING, survey.isHeading(i) ? 1 : 0);
    if (i > 0) {
      row.set(Feature.PREVIOUS_WORDS, survey.shapes[i - 1].words());
      row.set(Feature.PREVIOUS_LINKS, survey.linkDensity(i - 1));
      row.set(Feature.PREVIOUS_ENDS, survey.shapes[i - 1].endsSentence() ? 1 : 0);
      row.set(Feature.PREVIOUS_KIND, survey.groups[i - 1] == survey.groups[i] ? 1 : 0);
      row.set(Feature.PREVIOUS_STEPS, survey.stepsToShared(i, i - 1));
    }
    if (i + 1 < survey.size()) {
      row.set(Feature.NEXT_WORDS, survey.shapes[i + 1].words());
      row.set(Feature.NEXT_LINKS, survey.linkDensity(i + 1));
      row.set(Feature.NEXT_ENDS, survey.shapes[i + 1].endsSentence() ? 1 : 0);
      row.set(Feature.NEXT_KIND, survey.groups[i + 1] == survey.groups[i] ? 1 : 0);
      row.set(Feature.NEXT_STEPS, survey.stepsToShared(i, i + 1));
    }
  }
}
