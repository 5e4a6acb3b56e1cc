package io.copydesk.metadata.source;

import io.copydesk.metadata.author.Bylines;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.text.Texts;

/** The labelled data of Twitter's cards: {@code twitter:label1}, "Written by", and its data. */
public final class TwitterLabels implements Source {
  @Override
  public void read(PageIndex index, Claims claims) {
    for (int i = 1; i <= 4; i++) {
      String label = Texts.plain(index.meta("twitter:label" + i));
      String data = index.meta("twitter:data" + i);
      if (!data.isEmpty() && Bylines.saysBy(label)) {
        claims.add(Property.AUTHOR, "twitter:data", data);
      }
    }
  }
}
