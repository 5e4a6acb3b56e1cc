package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.author.Bylines;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.text.Sentences;
import io.copydesk.metadata.text.Words;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.passage.Block;
import io.copydesk.parse.passage.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The search for the standfirst of one page: the first passage below the headline that may be a
 * sentence, if it is set apart from the text.
 */
final class StandfirstSearch {
  /** The widths of the shortest and of the longest one, see {@link #width}. */
  private static final int SHORTEST = 45;

  private static final int LONGEST = 700;

  /** Paragraphs below it that show how the text itself is set. */
  private static final int TEXT = 3;

  /** Steps up from a block to the element whose class may call it a standfirst. */
  private static final int STEPS = 2;

  /** A passage with this F1 of words says what the headline says. */
  private static final double REPEATED = .6;

  /** Letters of words that tell what a text is about. */
  private static final int TELLING = 4;

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BOLD = Set.of("strong", "b");

  private final Outline outline;
  private final List<Label> labels;
  private final HeadingBlocks.Around around;
  private final Surroundings surroundings;
  private final Set<String> matter;
  private final boolean isSummed;
  private final Set<Element> called = new HashSet<>();

  StandfirstSearch(PageIndex index) {
    this.outline = index.page().outline();
    this.labels = index.labels();
    this.around = HeadingBlocks.of(index);
    this.surroundings = Surroundings.of(index);
    this.isSummed = !index.meta("og:description").isBlank() || !index.meta("description").isBlank();
    this.matter = matter(index, around.heading());
    for (Spot spot : index.spots(Interest.STANDFIRST)) {
      if (!spot.isElsewhere()) {
        called.add(spot.element());
      }
    }
  }

  /** The standfirst, or null. */
  @Nullable String find() {
    Block heading = around.heading();
    if (heading == null) {
      return null;
    }
    Words title = Words.of(heading.text());
    for (Block block : around.after()) {
      if (!mayOpen(block)) {
        continue;
      }
      String called = called(block);
      if (called != null) {
        return called;
      }
      List<Block> text = text(block);
      if (width(block.text()) > LONGEST || text.stream().anyMatch(it -> isSetLike(block, it))) {
        return null;
      }
      boolean isHeading = HEADINGS.contains(block.element().normalName());
      Words words = Words.of(block.text());
      if ((isHeading || reads(block)) && words.likeness(title) < REPEATED && isAbout(words)) {
        boolean apart = isHeading || isBold(block, text) || standsWith(heading, block, text);
        return apart ? block.text() : null;
      }
    }
    return null;
  }

  /**
   * Whether words speak of what the page's titles and summaries speak of: notes on the site, the
   * author or the sound of the page stand where a standfirst would, too. Scripts that set no blanks
   * between words can't be told, nor pages that declare no summary.
   */
  private boolean isAbout(Words words) {
    return !isSummed
        || words.list().stream()
            .anyMatch(word -> matter.contains(word) || standsUnparted(word.codePointAt(0)));
  }

  /** Whether a character is of a script that sets no blanks between words: ideographs and kana. */
  private static boolean standsUnparted(int c) {
    return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30ff);
  }

  /** The longer words of a page's titles and summaries. */
  private static Set<String> matter(PageIndex index, @Nullable Block heading) {
    return Stream.of(
            heading == null ? "" : heading.text(),
            index.meta("og:title"),
            index.meta("og:description"),
            index.meta("description"))
        .flatMap(text -> Words.of(text).list().stream())
        .filter(word -> word.length() >= TELLING)
        .collect(Collectors.toSet());
  }

  /** Whether a block may be a standfirst, or the first of one in several blocks. */
  private boolean mayOpen(Block block) {
    return isPassage(block)
        && width(block.text()) >= SHORTEST
        && 2 * block.linkChars() <= block.text().length()
        && !surroundings.isElsewhere(block.element())
        && (Sentences.ends(block.text()) || Bylines.afterBy(block.text()) == null);
  }

  /** Whether a block is no caption, byline or the like. Items of a list must be called so. */
  private boolean isPassage(Block block) {
    return switch (labels.get(block.index())) {
      case STANDFIRST, LEAD, PARAGRAPH, SUBHEAD, OTHER, NAV -> true;
      case LIST_ITEM -> isCalled(block);
      default -> false;
    };
  }

  /**
   * What is called a standfirst from a block on; null where it is not, or where so much is that the
   * name is that of the text.
   */
  private @Nullable String called(Block block) {
    String text =
        around.all().stream()
            .dropWhile(it -> it.index() < block.index())
            .takeWhile(this::isCalled)
            .filter(it -> mayOpen(it) || (isPassage(it) && Sentences.ends(it.text())))
            .map(Block::text)
            .collect(Collectors.joining(" "));
    return text.isEmpty() || width(text) > LONGEST ? null : text;
  }

  private boolean isCalled(Block block) {
    int at = block.node();
    for (int i = 0; at > 0 && i <= STEPS; i++) {
      if (called.contains(outline.element(at))) {
        return true;
      }
      at = outline.parent(at);
    }
    return false;
  }

  /** The first paragraphs of the text below a block. */
  private List<Block> text(Block block) {
    return around.all().stream()
        .filter(it -> it.index() > block.index())
        .filter(it -> labels.get(it.index()) == Label.PARAGRAPH && width(it.text()) >= SHORTEST)
        .limit(TEXT)
        .toList();
  }

  /** Whether two blocks are the same kind of element in the same place. */
  private static boolean isSetLike(Block block, Block other) {
    Element one = block.element();
    Element two = other.element();
    return one.normalName().equals(two.normalName())
        && one.className().equals(two.className())
        && one.parent() != null
        && one.parent().equals(two.parent());
  }

  private boolean reads(Block block) {
    Label label = labels.get(block.index());
    return label.isBody() || label == Label.STANDFIRST || Sentences.ends(block.text());
  }

  private static boolean isBold(Block block, List<Block> text) {
    return isBold(block) && !text.isEmpty() && text.stream().noneMatch(StandfirstSearch::isBold);
  }

  private static boolean isBold(Block block) {
    Element element = block.element();
    return BOLD.contains(element.normalName())
        || (element.childNodeSize() == 1
            && element.childrenSize() == 1
            && BOLD.contains(element.child(0).normalName()));
  }

  /** Whether the nearest element around block and heading holds nothing of the text. */
  private boolean standsWith(Block heading, Block block, List<Block> text) {
    int header = outline.commonAncestor(heading.node(), block.node());
    return !text.isEmpty() && outline.endBlock(header) <= text.getFirst().index();
  }

  /** A text's length in Latin characters: ideographs and kana say as much as two or three. */
  private static double width(String text) {
    return text.codePoints().mapToDouble(c -> standsUnparted(c) ? 2.5 : 1).sum();
  }
}
