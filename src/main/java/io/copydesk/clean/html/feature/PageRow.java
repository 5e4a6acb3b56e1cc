package io.copydesk.clean.html.feature;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The features of a page as a whole, for telling articles from other pages: those that all its
 * blocks share, how its prose is spread, for each concept, tag and kind of phrase how much of the
 * page it marks, what its address and its structured data say, and the words of shops and lists.
 */
public final class PageRow {
  private static final List<Feature> OF_BLOCKS =
      List.of(
          Feature.PAGE_PROSE,
          Feature.PAGE_BLOCKS,
          Feature.PAGE_LINKS,
          Feature.PAGE_NEWS,
          Feature.PAGE_ARTICLE,
          Feature.PAGE_LISTING,
          Feature.PAGE_DATED,
          Feature.PAGE_DECLARED,
          Feature.PAGE_H1S,
          Feature.PAGE_ARTICLES,
          Feature.PAGE_PARAGRAPHS,
          Feature.CONTAINER_SHARE,
          Feature.CONTAINER_LINKS,
          Feature.TIGHT_SHARE,
          Feature.CLAIMED_WORDS);

  private static final List<String> OWN =
      List.of(
          "words",
          "reads",
          "container-prose",
          "container-reads",
          "container-blocks",
          "tight-prose",
          "tight-reads",
          "tight-blocks",
          "long-paragraphs",
          "tight-long-paragraphs",
          "mean-long-paragraph",
          "largest-kind-share",
          "largest-kind-mean",
          "largest-kind-size",
          "kinds",
          "headings",
          "headline",
          "prose-before-headline",
          "repeats",
          "digits",
          "title-words");

  /** The columns' names, in order. */
  public static final List<String> NAMES = names();

  private PageRow() {}

  /** A page's values in the order of {@link #NAMES}. */
  public static float[] of(Survey survey, Features features) {
    var values = new ArrayList<Double>(NAMES.size());
    var row = new FeatureRow();
    features.fill(0, row);
    OF_BLOCKS.forEach(feature -> values.add((double) row.get(feature)));
    spread(survey, features, values);
    marks(survey, values);
    values.addAll(AddressFeatures.of(survey));
    values.addAll(DeclaredFeatures.of(survey));
    values.addAll(WaresFeatures.of(survey));
    float[] vector = new float[values.size()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = values.get(i).floatValue();
    }
    return vector;
  }

  private static void spread(Survey survey, Features features, List<Double> values) {
    int n = survey.size();
    var containers = features.containers();
    values.add(survey.words(0, n));
    values.add(survey.reads(0));
    for (int container : new int[] {containers.massive(), containers.tight()}) {
      values.add(survey.proseOf(container));
      values.add(survey.reads(container));
      values.add((double) survey.blocksOf(container));
    }
    int tight = containers.tight();
    double longs = 0;
    double within = 0;
    double longProse = 0;
    double headings = 0;
    double digits = 0;
    double repeats = 0;
    float[] kindProse = new float[survey.kinds()];
    int[] kindSize = new int[survey.kinds()];
    for (int i = 0; i < n; i++) {
      if (survey.isLong(i)) {
        longs++;
        longProse += survey.prose[i];
        within += survey.outline.holds(tight, i) ? 1 : 0;
      }
      headings += survey.isHeading(i) ? 1 : 0;
      digits += survey.shapes[i].digits() > .2 ? 1 : 0;
      repeats += features.sameBefore(i) >= 0 ? 1 : 0;
      kindProse[survey.groups[i]] += survey.prose[i];
      kindSize[survey.groups[i]]++;
    }
    int largest = 0;
    for (int kind = 1; kind < kindProse.length; kind++) {
      largest = kindProse[kind] > kindProse[largest] ? kind : largest;
    }
    double all = Math.max(1, survey.allProse());
    int headline = features.headline();
    values.add(longs);
    values.add(within);
    values.add(longs == 0 ? 0 : longProse / longs);
    values.add(kindProse[largest] / all);
    values.add((double) kindProse[largest] / kindSize[largest]);
    values.add((double) kindSize[largest]);
    values.add((double) kindSize.length / n);
    values.add(headings / n);
    values.add(headline < 0 ? 0.0 : features.isTitle(headline) ? 2 : 1);
    values.add(headline < 0 ? 0 : survey.prose(0, headline) / all);
    values.add(repeats / n);
    values.add(digits / n);
    values.add((double) TextShape.of(survey.page.head().title()).words());
  }

  /** How much of the page each concept, tag and kind of phrase marks. */
  private static void marks(Survey survey, List<Double> values) {
    Outline outline = survey.outline;
    var concepts = NameConcept.values();
    double[] counts = new double[concepts.length];
    double[] shares = new double[concepts.length];
    double[] tags = new double[TagConcept.values().length];
    for (int id = 0; id < outline.size(); id++) {
      for (long left = outline.concepts(id); left != 0; left &= left - 1) {
        int bit = Long.numberOfTrailingZeros(left);
        counts[bit]++;
        shares[bit] = Math.max(shares[bit], survey.proseShare(id));
      }
      TagConcept tag = survey.tags[id];
      if (tag != null) {
        tags[at(tag)]++;
      }
    }
    for (int bit = 0; bit < counts.length; bit++) {
      values.add(counts[bit] / outline.size());
      values.add(shares[bit]);
    }
    for (double count : tags) {
      values.add(count / outline.size());
    }
    for (var phrase : Concept.values()) {
      double said = 0;
      for (int i = 0; i < survey.size(); i++) {
        said += survey.said[i].says(phrase) ? 1 : 0;
      }
      values.add(said / survey.size());
    }
  }

  @SuppressWarnings("EnumOrdinal") // the order of the columns is that of NAMES
  private static int at(TagConcept tag) {
    return tag.ordinal();
  }

  private static List<String> names() {
    var names = new ArrayList<String>();
    OF_BLOCKS.forEach(feature -> names.add(FeatureRow.name(feature)));
    names.addAll(OWN);
    for (NameConcept concept : NameConcept.values()) {
      names.add(concept.id() + "-elements");
      names.add(concept.id() + "-prose");
    }
    for (TagConcept tag : TagConcept.values()) {
      names.add("tag-" + tag.name().toLowerCase(Locale.ROOT) + "-elements");
    }
    for (var phrase : Concept.values()) {
      names.add("says-" + phrase.name().toLowerCase(Locale.ROOT) + "-blocks");
    }
    names.addAll(AddressFeatures.NAMES);
    names.addAll(DeclaredFeatures.NAMES);
    names.addAll(WaresFeatures.NAMES);
    return List.copyOf(names);
  }
}
