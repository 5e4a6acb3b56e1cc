package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claim;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.date.DateFinder;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import io.copydesk.parse.passage.Block;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where no other source knows a day: the data that a page's scripts carry, then the first date that
 * opens or fills a block of text, or that a label stands right before, then the day in the address
 * of the shared picture.
 */
public final class LastResortDates implements Source {
  private static final int LONGEST = 160;

  /** Characters at the start of a longer block in which a dateline stands. */
  private static final int DATELINE = 40;

  /** Members of embedded data that hold the day of publication, the plainest first. */
  private static final List<String> MEMBERS =
      List.of(
          "\"datePublished\":",
          "\"publishedDate\":",
          "\"publishedAt\":",
          "\"published_at\":",
          "\"publicationDate\":",
          "\"publishDate\":",
          "\"createdAt\":",
          "\"created_at\":",
          "\"dateCreated\":",
          "\"createDate\":");

  /**
   * Those that say so plainly that they are believed in data that a script holds as a text, with
   * its quotes escaped: there, what was created may be the account of a reader.
   */
  private static final List<String> ESCAPED =
      MEMBERS.stream().limit(6).map(member -> member.replace("\"", "\\\"")).toList();

  @Override
  public void read(PageIndex index, Claims claims) {
    if (isKnown(claims)) {
      return;
    }
    String embedded = embedded(index);
    if (embedded != null) {
      claims.add(Property.PUBLISHED, "embedded", embedded);
    }
    List<Block> blocks = index.page().blocks();
    String far = far(blocks, Surroundings.of(index));
    if (far != null) {
      claims.add(Property.PUBLISHED, "text:far", far);
    } else {
      blocks.stream()
          .map(Block::text)
          .filter(LastResortDates::endsInLabelledDate)
          .findFirst()
          .ifPresent(text -> DatedText.claim("text:far", 1, text, claims));
    }
    String image = UrlParts.date(index.meta("og:image"));
    if (image != null) {
      claims.add(Property.PUBLISHED, "image-url", image);
    }
  }

  private static boolean isKnown(Claims claims) {
    for (Claim claim : claims.of(Property.PUBLISHED)) {
      if (DateFinder.value(claim.text(), null) != null) {
        return true;
      }
    }
    return claims.of(Property.MODIFIED).stream()
        .anyMatch(claim -> DateFinder.value(claim.text(), null) != null);
  }

  private static @Nullable String embedded(PageIndex index) {
    // JSON-LD has a source of its own, which knows what it speaks of.
    List<Element> scripts =
        index.page().document().getElementsByTag("script").stream()
            .filter(script -> !script.attr("type").equalsIgnoreCase("application/ld+json"))
            .toList();
    String plain = embedded(scripts, MEMBERS);
    return plain != null ? plain : embedded(scripts, ESCAPED);
  }

  private static @Nullable String embedded(List<Element> scripts, List<String> members) {
    for (String member : members) {
      for (Element script : scripts) {
        String data = script.data();
        int at = data.indexOf(member);
        if (at >= 0) {
          int from = at + member.length();
          String value = data.substring(from, Math.min(data.length(), from + 40));
          String written = value.replaceAll("[\\\\\"]", " ").strip().split("[,}]", 2)[0].strip();
          if (DateFinder.value(written, null) != null) {
            return written;
          }
        }
      }
    }
    return null;
  }

  /** "The town hall – home page [as of: 3 May 2026, 01:40]", wherever it stands. */
  private static boolean endsInLabelledDate(String text) {
    if (text.length() >= LONGEST || Legal.isLegal(text)) {
      return false;
    }
    var dates = DatedText.dates(text);
    return dates.size() == 1 && DateLabels.endsInLabel(text.substring(0, dates.getFirst().start()));
  }

  private static @Nullable String far(List<Block> blocks, Surroundings surroundings) {
    for (Block block : blocks) {
      String text = block.text();
      boolean whole = text.length() < LONGEST;
      String start = whole ? text : text.substring(0, DATELINE);
      if (DatedText.hasDigit(start)
          && !Legal.isLegal(text)
          && !DateFinder.in(start, null).isEmpty()
          && !surroundings.isElsewhere(block.element())) {
        return start;
      }
    }
    return null;
  }
}
