package io.copydesk.article;

import org.jspecify.annotations.Nullable;

/** An organisation (a publisher, an agency, a newsroom): schema.org's {@code Organization}. */
public record Organization(String name, @Nullable String url) implements Author {
  public Organization {
    url = Printable.of(url);
  }

  public Organization(String name) {
    this(name, null);
  }
}
