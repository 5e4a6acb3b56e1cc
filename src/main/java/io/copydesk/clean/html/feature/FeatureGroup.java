package io.copydesk.clean.html.feature;

/** Features of one kind, measured together. What needs the whole page is gathered at the start. */
interface FeatureGroup {
  /** Fills a block's columns of this kind. */
  void fill(int block, FeatureRow row);
}
