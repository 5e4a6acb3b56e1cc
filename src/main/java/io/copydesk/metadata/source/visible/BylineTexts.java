package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.author.Agencies;
import io.copydesk.metadata.author.Bylines;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.date.DateFinder;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import io.copydesk.parse.passage.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "By Anna Berg": short blocks around the heading that begin so, in any language. */
public final class BylineTexts implements Source {
  private static final int LONGEST = 140;

  /** Blocks after the heading among which the line of author and date stands. */
  private static final int NEAR = 6;

  /** Blocks at the end of the page among which a byline below the text stands. */
  private static final int END = 400;

  /** Signs between a date and a name. */
  static final String SIGNS = "|·•⋅–—-,/";

  /** At the end of a line, with what follows it. */
  private static final Pattern READING_TIME = Pattern.compile(" \\d{1,2}[ -]?[Mm]in.*$");

  private static final Pattern LIST = Pattern.compile(",| (?:and|und|et|y|e|och|og|&) ");

  private static final Pattern BARS = Pattern.compile("[|·•⋅]");

  @Override
  public void read(PageIndex index, Claims claims) {
    var around = HeadingBlocks.of(index);
    near(texts(around.after()), claims);
    var before = texts(around.before().subList(0, Math.min(2, around.before().size())));
    // These stand nearest first: what follows a label is not what it introduces.
    read(before, false, claims);
    betweenBars(before, claims);
    List<Block> all = around.all();
    int end = Math.max(around.after().size(), all.size() - END);
    atTheEnd(all.subList(Math.min(end, all.size()), all.size()), claims);
  }

  /** Claims the bylines among the texts after a headline. */
  public static void near(List<String> texts, Claims claims) {
    read(texts, true, claims);
    if (!besideDate(texts, claims)) {
      betweenBars(texts, claims);
    }
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(Block::text).toList();
  }

  /** A byline below the text: "Written by …" is no sentence of any article. */
  private static void atTheEnd(List<Block> blocks, Claims claims) {
    boolean labelled = false;
    for (Block block : blocks) {
      String text = block.text();
      if (labelled && FullNames.isOne(text)) {
        claims.add(Property.AUTHOR, "text:by", .5, text);
      }
      labelled = text.length() < 25 && Bylines.saysBy(text);
      String names = text.length() < 80 && text.length() > 12 ? belowText(text) : null;
      if (names != null) {
        claims.add(Property.AUTHOR, "text:by", .5, names);
      }
    }
  }

  /** "Author Anna Berg, head of the harbour office", "Reporter: Anna Berg"; else null. */
  private static @Nullable String belowText(String text) {
    String names = Bylines.afterLabel(text);
    if (names != null) {
      return FullNames.isOne(LIST.split(names, 2)[0]) ? names : null;
    }
    int colon = text.indexOf(':');
    String name = text.substring(colon + 1).strip();
    return colon > 0 && isLabel(text.substring(0, colon)) && FullNames.isOne(name) ? name : null;
  }

  private static boolean isLabel(String text) {
    return text.length() < 25 && Bylines.saysBy(text);
  }

  /** A name on a line of its own with a date beside it, or on the date's own line. */
  private static boolean besideDate(List<String> blocks, Claims claims) {
    for (int i = 0; i < Math.min(NEAR, blocks.size()); i++) {
      String text = blocks.get(i);
      var dates = text.length() > LONGEST ? List.<DateFinder.Found>of() : DatedText.dates(text);
      if (dates.isEmpty()) {
        continue;
      }
      String before = text.substring(0, dates.getFirst().start()).strip();
      Stream<String> beside =
          Stream.of(
              before,
              behind(text.substring(dates.getLast().end())),
              i > 0 ? blocks.get(i - 1) : "",
              i + 1 < blocks.size() ? blocks.get(i + 1) : "");
      Optional<String> name =
          beside
              .map(BylineTexts::withoutReadingTime)
              .filter(part -> FullNames.isOne(part) || Agencies.named(part) != null)
              .findFirst();
      name.ifPresent(found -> claims.add(Property.AUTHOR, "text:name", found));
      return name.isPresent();
    }
    return false;
  }

  /** A name in a line whose other parts say when: "Anna Berg | The Example | 1 May 2026". */
  private static void betweenBars(List<String> blocks, Claims claims) {
    for (String text : blocks.subList(0, Math.min(NEAR, blocks.size()))) {
      String[] parts = text.length() > LONGEST ? new String[0] : BARS.split(text);
      boolean timed = Stream.of(parts).anyMatch(BylineTexts::saysWhen);
      if (timed && parts.length > 1) {
        Stream.of(parts)
            .map(String::strip)
            .filter(FullNames::isOne)
            .findFirst()
            .ifPresent(name -> claims.add(Property.AUTHOR, "text:name", name));
      }
    }
  }

  private static boolean saysWhen(String part) {
    return DatedText.hasDigit(part)
        && (!DatedText.dates(part).isEmpty() || DateLabels.of(part) != DateLabels.Meaning.UNSAID);
  }

  /** "Anna Berg 5 min read". */
  private static String withoutReadingTime(String text) {
    return READING_TIME.matcher(text).replaceFirst("");
  }

  /**
   * What stands behind a date without the sign between them: "1 May 2026 · Anna Berg", "1. Mai
   * 2026, 14:30 Uhr, Anna Berg".
   */
  private static String behind(String text) {
    int start = text.startsWith(" Uhr") ? 4 : 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start)) || SIGNS.indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return text.substring(start);
  }

  /** "Von dpa 1. Mai 2026": some agencies are written small. */
  private static boolean beginsWithAgency(String names) {
    int space = names.indexOf(' ');
    return Agencies.named(space < 0 ? names : names.substring(0, space)) != null;
  }

  /**
   * Claims the bylines among texts.
   *
   * @param labels whether a label may stand in a block of its own, and the name in the next
   */
  private static void read(List<String> texts, boolean labels, Claims claims) {
    double trust = 1;
    boolean labelled = false;
    for (String text : texts) {
      if (labelled && text.length() < 60) {
        claims.add(Property.AUTHOR, "text:by", trust, text);
      }
      labelled = labels && text.length() < 25 && Bylines.saysBy(text);
      String byline = behind(text);
      String names = text.length() > LONGEST ? null : Bylines.afterBy(byline);
      if (names != null
          && !names.isEmpty()
          && (!Character.isLowerCase(names.codePointAt(0)) || beginsWithAgency(names))
          && !names.endsWith("?")) {
        double help = Bylines.saysHelp(byline) ? BylineClasses.HELP : 1;
        claims.add(Property.AUTHOR, "text:by", trust * help, names);
        trust *= .5;
      }
    }
  }
}
