package io.copydesk.metadata.source;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.PictureClaim;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.source.visible.BylineTexts;
import io.copydesk.metadata.source.visible.DateTexts;
import io.copydesk.metadata.source.visible.UrlParts;
import io.copydesk.metadata.text.Sentences;
import io.copydesk.metadata.text.Words;
import io.copydesk.parse.Page;
import io.copydesk.parse.passage.CaptionLabel;
import io.copydesk.parse.passage.Label;
import io.copydesk.parse.passage.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the lines of flattened text say, by the labels that the cleaner gave them. */
public final class FlattenedText implements PassageSource {
  /** Lines after the headline among which author and date stand. */
  private static final int HEADER = 10;

  /** The characters of a paragraph that is no mere remark. */
  private static final int PROSE = 100;

  /** Characters of the longest paragraph that sums an article up. */
  private static final int LONGEST_LEAD = 1_200;

  /** Lines between bylines that name different people. */
  private static final int APART = 4;

  /** What each further byline or date counts against the one before. */
  private static final double FURTHER = .5;

  /** What stands in quotation marks that no blank parts from the next word and its capital. */
  private static final Pattern QUOTED_KICKER =
      Pattern.compile("^[\"“„»«][^\"“”„»«]{4,}[\"”“»«](?=\\p{Lu}\\S* \\S+ \\S)");

  @Override
  public void read(Page page, List<Label> labels, Claims claims) {
    List<? extends Passage> lines = page.passages();
    for (Passage line : lines) {
      switch (labels.get(line.index())) {
        case HEADLINE ->
            claims.add(Property.HEADLINE, "text:headline", headline(lines, labels, line.index()));
        case STANDFIRST -> claims.add(Property.DESCRIPTION, "text:standfirst", line.text());
        case LEAD -> claims.add(Property.DESCRIPTION, "text:lead", lead(line.text()));
        default -> {}
      }
    }
    int[] order = fromHeadline(labels);
    bylines(lines, labels, order, claims);
    datelines(lines, labels, order, claims);
    if (page.url() != null) {
      claims.add(Property.URL, "source-url", page.url());
      claims.add(Property.PUBLISHED, "url", UrlParts.date(page.url()));
    }
    header(lines, labels, claims);
    pictures(lines, labels, claims);
  }

  /** A lead, or its first sentence if it is longer than any: the text has no paragraphs then. */
  private static @Nullable String lead(String text) {
    return text.length() <= LONGEST_LEAD ? text : Sentences.first(text, LONGEST_LEAD);
  }

  /**
   * The headline that begins in a line, with the lines that it is broken into; null if it began
   * above. ": A town of records" goes on from the line above too: the page had its kicker in front.
   * One in quotation marks that flattening has glued to the headline is left out.
   */
  private static @Nullable String headline(
      List<? extends Passage> lines, List<Label> labels, int line) {
    if (line > 0 && labels.get(line - 1) == Label.HEADLINE) {
      return null;
    }
    var headline = new StringBuilder(lines.get(line).text());
    for (int i = line + 1; i < lines.size() && labels.get(i) == Label.HEADLINE; i++) {
      headline.append(' ').append(lines.get(i).text());
    }
    boolean goesOn = headline.charAt(0) == ':' && line > 0;
    String whole = (goesOn ? lines.get(line - 1).text() : "") + headline;
    return QUOTED_KICKER.matcher(whole).replaceFirst("");
  }

  /**
   * Bylines, those that stand together as one claim. The first below the headline is the article's;
   * further ones are as likely a photographer's or a teaser's.
   */
  private static void bylines(
      List<? extends Passage> lines, List<Label> labels, int[] order, Claims claims) {
    var groups = new ArrayList<List<Value>>();
    int last = -APART;
    for (int i : order) {
      if (labels.get(i) == Label.BYLINE) {
        if (i < last || i - last >= APART) {
          groups.add(new ArrayList<>());
        }
        groups.getLast().add(new Value(lines.get(i).text()));
        last = i;
      }
    }
    double trust = 1;
    for (List<Value> group : groups) {
      claims.addAll(Property.AUTHOR, "text:byline", trust, group);
      trust *= FURTHER;
    }
  }

  /** Dates of lines that say little else, and of bylines. */
  private static void datelines(
      List<? extends Passage> lines, List<Label> labels, int[] order, Claims claims) {
    double trust = 1;
    for (int i : order) {
      boolean byline = labels.get(i) == Label.BYLINE;
      if (labels.get(i) == Label.DATELINE || byline) {
        trust *= DateTexts.dateline(lines.get(i).text(), trust, claims) ? FURTHER : 1;
      }
    }
  }

  /** All lines, those from the headline on first. */
  private static int[] fromHeadline(List<Label> labels) {
    int headline = Math.max(0, labels.indexOf(Label.HEADLINE));
    return IntStream.concat(IntStream.range(headline, labels.size()), IntStream.range(0, headline))
        .toArray();
  }

  /**
   * Bylines and dates that carry no label, in the lines that follow the headline. The second long
   * paragraph ends them: the first may be a standfirst.
   */
  private static void header(List<? extends Passage> lines, List<Label> labels, Claims claims) {
    var header = new ArrayList<String>();
    int paragraphs = 0;
    for (int i = labels.indexOf(Label.HEADLINE) + 1;
        i < lines.size() && header.size() < HEADER && paragraphs < 2;
        i++) {
      switch (labels.get(i)) {
        case CAPTION, CREDIT -> {}
        case PARAGRAPH, LEAD -> paragraphs += lines.get(i).text().length() > PROSE ? 1 : 0;
        default -> header.add(lines.get(i).text());
      }
    }
    BylineTexts.near(header, claims);
    DateTexts.near(header, claims);
  }

  /** Captions, each with the credit line right after it, else right before it. */
  private static void pictures(List<? extends Passage> lines, List<Label> labels, Claims claims) {
    var seen = new HashSet<String>();
    var used = new HashSet<Integer>();
    for (int i = 0; i < lines.size(); i++) {
      boolean picture = labels.get(i) == Label.CAPTION;
      String caption = picture ? CaptionLabel.without(lines.get(i).text()) : "";
      if (!caption.isEmpty() && seen.add(Words.of(caption).key())) {
        Integer credit = credit(lines, labels, used, i);
        if (credit != null) {
          used.add(credit);
        }
        claims.add(
            new PictureClaim(
                "text:caption",
                null,
                caption,
                credit == null ? null : lines.get(credit).text(),
                null,
                null,
                null));
      }
    }
  }

  private static @Nullable Integer credit(
      List<? extends Passage> lines, List<Label> labels, Set<Integer> used, int caption) {
    int above = caption - 1;
    boolean apart = above >= 0 && CaptionLabel.isAlone(lines.get(above).text());
    // A caption that says that it is one stands below its credit.
    boolean labelled = apart || CaptionLabel.opens(lines.get(caption).text());
    int before = apart ? above - 1 : above;
    int[] order = labelled ? new int[] {before, caption + 1} : new int[] {caption + 1, before};
    for (int at : order) {
      if (at >= 0 && at < labels.size() && labels.get(at) == Label.CREDIT && !used.contains(at)) {
        return at;
      }
    }
    return null;
  }
}
