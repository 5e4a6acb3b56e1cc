package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.parse.Page;
import io.copydesk.parse.passage.Label;
import java.util.List;

/**
 * A source that reads a page's passages by the labels that the cleaner gave them, as far as they
 * tell the same of HTML and of flattened text. Stateless and thread-safe.
 */
public interface PassageSource {
  /**
   * Adds what this source says of the page's article to the claims.
   *
   * @param labels what each passage is, by its index; empty where the page was not cleaned
   */
  void read(Page page, List<Label> labels, Claims claims);
}
