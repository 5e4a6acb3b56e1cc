package io.copydesk.article;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article: schema.org's {@code author}, a {@link Person} or an {@link Organization}.
 */
public sealed interface Author permits Person, Organization {
  /** The name as a reader would write it: no "By", no role, no place. */
  String name();

  /** An absolute URL of the author's own page. */
  @Nullable String url();
}
