package io.copydesk.metadata.source;

import io.copydesk.metadata.author.Agencies;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.parse.Page;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agencies where the text itself names them: in the dateline that opens it, "LONDON, 1 May
 * (Reuters) –", and on a line of their own around it, "dpa/lno".
 */
public final class AgencyLines implements PassageSource {
  /** Paragraphs of the body among which the one with the dateline is. */
  private static final int FIRST = 3;

  /** Characters in which a dateline ends. */
  private static final int DATELINE = 90;

  /** Characters of a line that names an agency and nothing else. */
  private static final int LINE = 40;

  @Override
  public void read(Page page, List<Label> labels, Claims claims) {
    int paragraphs = 0;
    int last = labels.size() - 1;
    while (last >= 0 && !labels.get(last).isBody()) {
      last--;
    }
    for (Passage passage : page.passages()) {
      if (labels.isEmpty()) {
        return;
      }
      int at = passage.index();
      boolean body = labels.get(at).isBody();
      if (body && paragraphs++ < FIRST) {
        claims.add(Property.SOURCE, "text:dateline", inDateline(passage.text()));
      }
      boolean near = body || at - last == 1 || at - last == 2 || labels.get(at) == Label.BYLINE;
      if (near && passage.text().length() <= LINE) {
        claims.add(Property.SOURCE, "text:agency", onItsOwn(passage.text()));
      }
    }
  }

  /** The agency in brackets, or before a dash, in the first words of a text. */
  private static @Nullable String inDateline(String text) {
    String start = text.substring(0, Math.min(text.length(), DATELINE));
    int open = start.indexOf('(');
    int close = start.indexOf(')', open + 1);
    if (open >= 0 && close > 0) {
      String behind = start.substring(close + 1).stripLeading();
      boolean dash = !behind.isEmpty() && "-–—:".indexOf(behind.charAt(0)) >= 0;
      boolean bare =
          open == 0
              || start
                  .substring(0, open)
                  .equals(start.substring(0, open).toUpperCase(java.util.Locale.ROOT));
      return dash || bare ? agency(start.substring(open + 1, close)) : null;
    }
    return null;
  }

  private static @Nullable String onItsOwn(String text) {
    String line = text.strip();
    while (!line.isEmpty() && "©(–—-".indexOf(line.charAt(0)) >= 0) {
      line = line.substring(1).strip();
    }
    while (line.endsWith(")") || line.endsWith(".")) {
      line = line.substring(0, line.length() - 1).strip();
    }
    int colon = line.indexOf(':');
    return agency(colon > 0 && colon < 15 ? line.substring(colon + 1) : line);
  }

  /** The first agency that a short text of agencies and initials names, "dpa/lno". */
  private static @Nullable String agency(String text) {
    for (String piece : text.split("[/,&]|\\s[-–]\\s")) {
      if (Agencies.named(piece.strip()) != null) {
        return piece.strip();
      }
    }
    return Agencies.named(text.strip()) == null ? null : text.strip();
  }
}
