package io.copydesk.clean.html.rule;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.clean.html.feature.TagConcept;
import io.copydesk.parse.html.Outline;
import io.copydesk.parse.name.NameConcept;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What rules may look at: the page's survey and which blocks are still thought to be body. */
public final class Candidates {
  /**
   * An element that holds more of the page's prose than this is never taken for side matter: what
   * it is called is then a mistake, or means something else ({@code kommentar}: an opinion piece).
   */
  private static final double MOST = .15;

  /** Words of prose that make an article. */
  private static final double OWN_PROSE = 50;

  private static final double UNKNOWN = -1;

  private final Survey survey;
  private final Features features;
  private final BitSet body;
  private final IntToDoubleFunction likely;
  private @Nullable Segments segments;
  private @Nullable OtherArticles others;
  private @Nullable AuthorNames authors;
  private final Map<FoundRule.Finder, BitSet> found = new HashMap<>();
  private final Map<Predicate<Candidates>, Boolean> held = new HashMap<>();
  private int @Nullable [] freshUpTo;
  private double hiddenShare = UNKNOWN;

  /**
   * What one rule may look at.
   *
   * @param body the blocks still thought to be body: shared with the caller, who strikes blocks out
   * @param likely how likely a block is body, by the judge
   */
  public Candidates(Survey survey, Features features, BitSet body, IntToDoubleFunction likely) {
    this.survey = survey;
    this.features = features;
    this.body = body;
    this.likely = likely;
  }

  /** The groups that the body stood in before the rule struck anything out. */
  Segments segments() {
    Segments now = segments;
    if (now == null) {
      now = new Segments(body, this::words, likely);
      segments = now;
    }
    return now;
  }

  /** The element of another article that a block stands in, or -1. */
  int otherArticle(int block) {
    OtherArticles now = others;
    if (now == null) {
      now = new OtherArticles(survey, features.headline());
      others = now;
    }
    return now.around(survey.blocks.get(block).node());
  }

  /** The blocks that a look over the page finds; it looks once. */
  BitSet found(FoundRule.Finder finder) {
    return found.computeIfAbsent(finder, it -> it.of(survey, features.headline()));
  }

  /** Whether something holds of the page, before the rule struck anything out; it looks once. */
  boolean holds(Predicate<Candidates> something) {
    return held.computeIfAbsent(something, it -> it.test(this));
  }

  /** The names that the page gives its authors. */
  AuthorNames authors() {
    AuthorNames now = authors;
    if (now == null) {
      now = AuthorNames.of(survey);
      authors = now;
    }
    return now;
  }

  /** How many blocks of a part of the page say nothing that was said before; asked in no time. */
  int fresh(int from, int end) {
    int[] now = freshUpTo;
    if (now == null) {
      now = new int[survey.size() + 1];
      for (int i = 0; i < survey.size(); i++) {
        now[i + 1] = now[i] + (features.sameBefore(i) < 0 ? 1 : 0);
      }
      freshUpTo = now;
    }
    return now[end] - now[from];
  }

  /** Whether fewer than {@code count} blocks behind this one are still thought to be body. */
  boolean isAmongLast(int block, int count) {
    int seen = 0;
    for (int i = nextBody(block); i >= 0; i = nextBody(i)) {
      if (++seen >= count) {
        return false;
      }
    }
    return true;
  }

  /** The page in figures. */
  public Survey survey() {
    return survey;
  }

  /** What is known of each block. */
  public Features features() {
    return features;
  }

  /** Whether a block is still thought to be body. */
  boolean isBody(int block) {
    return body.get(block);
  }

  /** Whether little of what was thought to be body before the rule is hidden. */
  boolean hidesLittle() {
    if (hiddenShare == UNKNOWN) {
      double all = 0;
      double hidden = 0;
      for (int i = body.nextSetBit(0); i >= 0; i = body.nextSetBit(i + 1)) {
        all += words(i);
        hidden += survey.isHidden(i) ? words(i) : 0;
      }
      hiddenShare = all == 0 ? 0 : hidden / all;
    }
    return hiddenShare < MOST;
  }

  /** Whether fewer than {@code count} blocks before this one are still thought to be body. */
  boolean isAmongFirst(int block, int count) {
    int seen = 0;
    for (int i = body.nextSetBit(0); i >= 0 && i < block; i = body.nextSetBit(i + 1)) {
      if (++seen >= count) {
        return false;
      }
    }
    return true;
  }

  /** The words from a block on that are still thought to be body. */
  double bodyWords(int from) {
    double words = 0;
    for (int i = body.nextSetBit(from); i >= 0; i = body.nextSetBit(i + 1)) {
      words += words(i);
    }
    return words;
  }

  /** The next block after {@code block} that is still thought to be body, or -1. */
  int nextBody(int block) {
    return body.nextSetBit(block + 1);
  }

  /** The texts of all blocks that are still thought to be body. */
  List<String> bodyTexts() {
    return body.stream().mapToObj(i -> survey.blocks.get(i).text()).toList();
  }

  /**
   * The nearest element around a block whose names say the concept, at most {@code steps} up, and
   * which holds little of the page's prose; -1 where there is none.
   */
  int around(int block, NameConcept concept, int steps) {
    Outline outline = survey.outline;
    return nearest(block, steps, id -> concept.in(outline.concepts(id)) && holdsLittle(id));
  }

  /** As {@link #around(int, NameConcept, int)}, by tag. */
  int around(int block, TagConcept tag, int steps) {
    Outline outline = survey.outline;
    return nearest(block, steps, id -> TagConcept.of(outline.tag(id)) == tag && holdsLittle(id));
  }

  /**
   * The nearest element around a block whose names say the concept, however much it holds, if an
   * article's worth of prose stands between the headline and it; -1 where there is none.
   */
  int below(int block, NameConcept concept) {
    Outline outline = survey.outline;
    int headline = features.headline();
    return headline < 0
        ? -1
        : nearest(
            block,
            FeatureRow.FAR,
            id ->
                concept.in(outline.concepts(id))
                    && survey.prose(headline + 1, outline.firstBlock(id)) >= OWN_PROSE);
  }

  /** Whether an element holds too little of the page's prose to be the article. */
  boolean holdsLittle(int id) {
    return survey.proseShare(id) < MOST;
  }

  /**
   * The nearest element at or above a block's own that matches, at most so many steps up; or -1.
   */
  private int nearest(int block, int steps, IntPredicate matches) {
    int most = Math.min(steps + 1, FeatureRow.FAR);
    return survey.outline.nearest(survey.blocks.get(block).node(), most, matches);
  }

  /** Whether no element that says the concept holds more than this one block. */
  boolean isLone(int block, NameConcept concept) {
    Outline outline = survey.outline;
    return nearest(
            block,
            FeatureRow.FAR,
            id -> concept.in(outline.concepts(id)) && survey.blocksOf(id) > 1)
        < 0;
  }

  /** How likely the judge takes a block for body, from 0 to 1. */
  double likely(int block) {
    return likely.applyAsDouble(block);
  }

  /** Whether the page's headline stands in an element. */
  boolean holdsHeadline(int id) {
    return survey.outline.holds(id, features.headline());
  }

  /** Whether an element is the block's own. */
  boolean isOwn(int block, int id) {
    return survey.boxes[block] == id || survey.blocks.get(block).node() == id;
  }

  /** The element around the block's own. */
  int parent(int block) {
    return survey.outline.parent(survey.boxes[block]);
  }

  /** Words of a block. */
  float words(int block) {
    return survey.shapes[block].words();
  }

  /** Tag and names of an element, as a signal. */
  String name(int id) {
    return Places.name(survey.outline.element(id));
  }
}
