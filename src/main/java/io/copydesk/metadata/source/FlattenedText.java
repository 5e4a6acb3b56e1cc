package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.PictureClaim;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.source.visible.BylineTexts;
import io.copydesk.metadata.source.visible.DateTexts;
import io.copydesk.metadata.text.Words;
import io.copydesk.parse.Label;
import io.copydesk.parse.Line;
import io.copydesk.parse.TextPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lines of flattened text say, by the labels that the cleaner gave them. */
public final class FlattenedText {
  /** Lines after the headline among which author and date stand. */
  private static final int HEADER = 10;

  /** A longer paragraph, in characters, ends the header. */
  private static final int PROSE = 100;

  private FlattenedText() {}

  /** Adds what the labelled lines say to the claims. */
  public static void read(TextPage page, List<Label> labels, Claims claims) {
    var bylines = new ArrayList<Value>();
    for (Line line : page.lines()) {
      switch (labels.get(line.index())) {
        case HEADLINE -> claims.add(Property.HEADLINE, "text:headline", line.text());
        case STANDFIRST -> claims.add(Property.DESCRIPTION, "text:standfirst", line.text());
        case BYLINE -> {
          bylines.add(new Value(line.text()));
          claims.add(Property.PUBLISHED, "text:dateline", line.text());
        }
        case DATELINE -> claims.add(Property.PUBLISHED, "text:dateline", line.text());
        default -> {}
      }
    }
    claims.addAll(Property.AUTHOR, "text:byline", 1, bylines);
    if (page.url() != null) {
      claims.add(Property.URL, "source-url", page.url());
    }
    header(page.lines(), labels, claims);
    pictures(page.lines(), labels, claims);
  }

  /** Bylines and dates that carry no label, in the lines that follow the headline. */
  private static void header(List<Line> lines, List<Label> labels, Claims claims) {
    var header = new ArrayList<String>();
    for (int i = labels.indexOf(Label.HEADLINE) + 1;
        i < lines.size() && header.size() < HEADER;
        i++) {
      switch (labels.get(i)) {
        case CAPTION, CREDIT -> {}
        case PARAGRAPH -> {
          if (lines.get(i).text().length() > PROSE) {
            i = lines.size();
          }
        }
        default -> header.add(lines.get(i).text());
      }
    }
    BylineTexts.near(header, claims);
    DateTexts.near(header, claims);
  }

  /** Captions, each with the credit line right after it, else right before it. */
  private static void pictures(List<Line> lines, List<Label> labels, Claims claims) {
    var seen = new HashSet<String>();
    var used = new HashSet<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      if (labels.get(i) == Label.CAPTION && seen.add(Words.of(lines.get(i).text()).key())) {
        Integer credit = credit(labels, used, i);
        if (credit != null) {
          used.add(credit);
        }
        claims.add(
            new PictureClaim(
                "text:caption",
                null,
                lines.get(i).text(),
                credit == null ? null : lines.get(credit).text(),
                null,
                null,
                null));
      }
    }
  }

  private static @Nullable Integer credit(List<Label> labels, Set<Integer> used, int caption) {
    for (int at : new int[] {caption + 1, caption - 1}) {
      if (at >= 0 && at < labels.size() && labels.get(at) == Label.CREDIT && !used.contains(at)) {
        return at;
      }
    }
    return null;
  }
}
