package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.source.visible.UrlParts;
import io.copydesk.metadata.text.Texts;
import io.copydesk.parse.Page;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.text.Preface;
import java.util.List;

/** What a flattened text says of itself in front of it. */
public final class PrefaceFields implements PassageSource {
  @Override
  public void read(Page page, List<Label> labels, Claims claims) {
    if (page instanceof TextPage text) {
      text.preface()
          .fields()
          .forEach((field, said) -> claims.addAll(property(field), "preface", 1, values(said)));
      for (String address : text.preface().of(Preface.Field.URL)) {
        claims.add(Property.PUBLISHED, "url", UrlParts.date(address));
      }
    }
  }

  private static List<Value> values(List<String> said) {
    return said.stream().map(Texts::plain).filter(t -> !t.isEmpty()).map(Value::new).toList();
  }

  private static Property property(Preface.Field field) {
    return switch (field) {
      case TITLE -> Property.HEADLINE;
      case DESCRIPTION -> Property.DESCRIPTION;
      case AUTHOR -> Property.AUTHOR;
      case PUBLISHED -> Property.PUBLISHED;
      case MODIFIED -> Property.MODIFIED;
      case KEYWORDS -> Property.KEYWORDS;
      case SECTION -> Property.SECTION;
      case LANGUAGE -> Property.LANGUAGE;
      case PUBLISHER -> Property.PUBLISHER;
      case URL -> Property.URL;
    };
  }
}
