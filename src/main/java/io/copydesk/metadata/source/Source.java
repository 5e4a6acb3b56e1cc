package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.index.PageIndex;

/**
 * A source of metadata. It says what it finds as it finds it: whether that is true is for the votes
 * to settle. Stateless and thread-safe.
 */
public interface Source {
  /** Adds what this source says of the page's article to the claims. */
  void read(PageIndex index, Claims claims);
}
