package io.copydesk.parse;

import io.copydesk.parse.passage.Passage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed page: HTML, or text that somebody already flattened. Read by many, changed by none. */
public sealed interface Page permits HtmlPage, TextPage {
  /** Where the page was scraped from, if the uploader said so. */
  @Nullable String url();

  /** When it was scraped, if the uploader said so. */
  @Nullable Instant fetchedAt();

  /** The visible text of the page in reading order, block by block or line by line. */
  List<? extends Passage> passages();
}
