package io.copydesk.article;

import org.jspecify.annotations.Nullable;

/** A person: schema.org's {@code Person}. */
public record Person(String name, @Nullable String url) implements Author {
  public Person {
    url = Printable.of(url);
  }

  public Person(String name) {
    this(name, null);
  }
}
