package io.copydesk.clean.html.feature;

import io.copydesk.clean.phrase.Concept;
import io.copydesk.clean.phrase.Said;
import io.copydesk.parse.name.NameConcept;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The features of one block. Beside every {@link Feature}, it has for each concept of names and
 * tags the steps up to the nearest element of that concept and that element's share of the page's
 * prose, and for each group of phrases whether the block says one. Filled anew for each block, so
 * that memory does not grow with the page.
 */
public final class FeatureRow {
  /** Steps where no ancestor has the concept. */
  public static final int FAR = 32;

  private static final int CONCEPTS = Feature.values().length;
  private static final int TAGS = CONCEPTS + 2 * NameConcept.values().length;
  private static final int PHRASES = TAGS + 2 * TagConcept.values().length;

  /** The columns' names, in order. */
  public static final List<String> NAMES = names();

  private final float[] values = new float[NAMES.size()];

  private long met;

  /** The values in the order of {@link #NAMES}: the row's own array, valid until the next block. */
  public float[] values() {
    return values;
  }

  void clear() {
    met = 0;
    Arrays.fill(values, 0);
    for (int i = CONCEPTS; i < PHRASES; i += 2) {
      values[i] = FAR;
    }
  }

  public float get(Feature feature) {
    return values[at(feature)];
  }

  void set(Feature feature, double value) {
    values[at(feature)] = (float) value;
  }

  /** The concepts of the elements around the block: a mask of {@link NameConcept}s. */
  public long concepts() {
    return met;
  }

  public float steps(NameConcept concept) {
    return values[at(concept)];
  }

  public float share(NameConcept concept) {
    return values[at(concept) + 1];
  }

  public float steps(TagConcept tag) {
    return values[at(tag)];
  }

  public float share(TagConcept tag) {
    return values[at(tag) + 1];
  }

  /** The share of the block's words, from 0 to 1, that phrases of a kind cover. */
  public float says(Concept phrase) {
    return values[at(phrase)];
  }

  /** Notes an ancestor of a concept; of several, the nearest counts. */
  void meet(NameConcept concept, int steps, double share) {
    met |= concept.bit();
    meet(at(concept), steps, share);
  }

  /** Notes an ancestor of a tag; of several, the nearest counts. */
  void meet(TagConcept tag, int steps, double share) {
    meet(at(tag), steps, share);
  }

  private void meet(int at, int steps, double share) {
    if (values[at] == FAR) {
      values[at] = steps;
      values[at + 1] = (float) share;
    }
  }

  /** Notes what the block says. */
  void says(Said said) {
    for (var concept : Concept.values()) {
      values[at(concept)] = (float) said.share(concept);
    }
  }

  @SuppressWarnings("EnumOrdinal") // the order of the columns is that of NAMES
  private static int at(Feature feature) {
    return feature.ordinal();
  }

  @SuppressWarnings("EnumOrdinal")
  private static int at(NameConcept concept) {
    return CONCEPTS + 2 * concept.ordinal();
  }

  @SuppressWarnings("EnumOrdinal")
  private static int at(TagConcept tag) {
    return TAGS + 2 * tag.ordinal();
  }

  @SuppressWarnings("EnumOrdinal")
  private static int at(Concept phrase) {
    return PHRASES + phrase.ordinal();
  }

  private static List<String> names() {
    var names = new ArrayList<String>();
    for (Feature feature : Feature.values()) {
      names.add(name(feature));
    }
    for (NameConcept concept : NameConcept.values()) {
      names.add(concept.id() + "-steps");
      names.add(concept.id() + "-share");
    }
    for (TagConcept tag : TagConcept.values()) {
      names.add("tag-" + kebab(tag.name()) + "-steps");
      names.add("tag-" + kebab(tag.name()) + "-share");
    }
    for (var phrase : Concept.values()) {
      names.add("says-" + kebab(phrase.name()));
    }
    return List.copyOf(names);
  }

  /** A feature's column. */
  static String name(Feature feature) {
    return kebab(feature.name());
  }

  private static String kebab(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
