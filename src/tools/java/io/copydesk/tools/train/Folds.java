package io.copydesk.tools.train;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Cuts sites into folds: all pages of a site, from whatever corpus, are in one, and a page that is
 * added moves no other.
 *
 * @param count how many
 */
record Folds(int count) {
  /** The fold of a site, from 0. */
  int of(String site) {
    var sum = new CRC32();
    sum.update(site.getBytes(StandardCharsets.UTF_8));
    return (int) (sum.getValue() % count);
  }
}
