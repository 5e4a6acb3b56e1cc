package io.copydesk.tools.train;

import io.copydesk.article.Author;
import io.copydesk.article.ImageObject;
import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.clean.html.HtmlCleaner;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.phrase.Words;
import io.copydesk.clean.text.TextVectors;
import io.copydesk.metadata.Metadata;
import io.copydesk.metadata.MetadataExtractor;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.passage.Block;
import io.copydesk.tools.corpus.Truth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page as somebody leaves it who saves its text: a line for each block, of the whole page
 * or of the article's container. What is body the HTML cleaner says, and what is headline, byline
 * or caption the metadata, where nobody has written it down: both see tags, classes and links, and
 * err far less than any judge of bare lines.
 *
 * @param page the lines
 * @param truth what they are
 */
record Flattened(Variant page, LineTruth truth) {
  /** The share of the body's words that the article's container holds. */
  private static final double NEARLY_ALL = 0.93;

  /** Steps from the container up to an element that holds a headline too. */
  private static final int STEPS = 4;

  private static final int FEWEST_LINES = 3;

  /** The page in both ways; nothing if the cleaner takes it for no article. */
  static List<Flattened> of(HtmlPage page, Truth known, HtmlCleaner cleaner) {
    if (!(cleaner.clean(page) instanceof Verdict.Passed<Cleaned>(var cleaned))) {
      return List.of();
    }
    var truth = completed(known, new MetadataExtractor().extract(page, cleaned.labels()));
    var container = container(page, cleaned);
    var flattened = new ArrayList<Flattened>();
    for (Predicate<Block> part :
        List.<Predicate<Block>>of(
            _ -> true, block -> container != null && isInside(block, container))) {
      Flattened lines = flatten(page, truth, cleaned, part);
      if (lines.page().size() >= FEWEST_LINES) {
        flattened.add(lines);
      }
    }
    return flattened;
  }

  /** A truth with what the metadata says of the fields that nobody has written down. */
  private static Truth completed(Truth known, Metadata found) {
    var pictures = Objects.requireNonNullElse(found.image().value(), List.<ImageObject>of());
    var authors = Objects.requireNonNullElse(found.author().value(), List.<Author>of());
    return new Truth(
        known.file(),
        known.url(),
        known.article(),
        known.body(),
        or(known.headline(), found.headline().value()),
        or(known.description(), found.description().value()),
        or(known.authors(), authors.stream().map(Author::name)),
        or(known.datePublished(), found.datePublished().value()),
        or(known.captions(), pictures.stream().map(ImageObject::caption)),
        or(known.credits(), pictures.stream().map(ImageObject::creditText)),
        known.with(),
        known.without());
  }

  private static @Nullable String or(@Nullable String known, @Nullable String found) {
    return known == null ? found : known;
  }

  private static List<String> or(List<String> known, Stream<@Nullable String> found) {
    return known.isEmpty() ? found.flatMap(Stream::ofNullable).toList() : known;
  }

  /** The whole page as a text: its visible blocks, an empty line between two. */
  static String text(HtmlPage page) {
    var survey = new Survey(page);
    return page.blocks().stream()
        .filter(block -> !survey.isHidden(block.index()))
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static Flattened flatten(
      HtmlPage page, Truth truth, Cleaned cleaned, Predicate<Block> part) {
    var survey = new Survey(page);
    var all = new Variant();
    var body = new ArrayList<Double>();
    for (Block block : page.blocks()) {
      if (!survey.isHidden(block.index()) && part.test(block)) {
        all.add(block.text(), null, false, all.size() + 1);
        body.add(cleaned.labels().get(block.index()).isBody() ? 1.0 : 0.0);
      }
    }
    var left = TextVectors.uninterrupted(all.page()).lines();
    double[] shares = left.stream().mapToDouble(line -> body.get(line.number() - 1)).toArray();
    var lines = new Variant();
    left.forEach(line -> lines.add(line.text(), null, false, line.index() + 1));
    return new Flattened(lines, new LineTruth(lines.page(), truth, shares));
  }

  /** The smallest element with nearly all of the body, or one just above it with the headline. */
  private static @Nullable Element container(HtmlPage page, Cleaned cleaned) {
    var words = new IdentityHashMap<Element, Double>();
    double all = 0;
    Element first = null;
    for (Block block : page.blocks()) {
      if (cleaned.labels().get(block.index()).isBody()) {
        double own = Words.of(block.text()).count();
        all += own;
        first = first == null ? block.element() : first;
        for (Element e = block.element(); e != null; e = e.parent()) {
          words.merge(e, own, Double::sum);
        }
      }
    }
    Element box = first;
    while (box != null && words.getOrDefault(box, 0.0) < NEARLY_ALL * all) {
      box = box.parent();
    }
    Element up = box;
    for (int step = 0; step < STEPS && up != null && !up.nameIs("body"); step++) {
      if (up.selectFirst("h1") != null) {
        return up;
      }
      up = up.parent();
    }
    return box;
  }

  private static boolean isInside(Block block, Element container) {
    Element at = block.element();
    while (at != null && !at.equals(container)) {
      at = at.parent();
    }
    return at != null;
  }
}
