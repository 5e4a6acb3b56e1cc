package io.copydesk.tools.train;

import io.copydesk.clean.Cleaner;
import io.copydesk.clean.model.Scorer;
import io.copydesk.tools.corpus.Sample;
import java.util.List;
import java.util.Map;

/** A part of the cleaner that learns, with all that its models need from a page to learn from. */
interface Trainee {
  /**
   * Learns from samples.
   *
   * @return the models by the name of their resource, below the class path's root
   */
  Map<String, Scorer> train(List<Sample> samples);

  /** A cleaner that judges with such models. */
  Cleaner cleaner(Map<String, Scorer> models);
}
