package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import io.copydesk.parse.passage.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Where no address says that it leads to a topic: runs of links of a few words each, most of them
 * about what the text speaks of.
 */
public final class TopicRuns implements Source {
  private static final int MOST = 15;
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;

  @Override
  public void read(PageIndex index, Claims claims) {
    if (!claims.of(Property.KEYWORDS).isEmpty() || index.mainHeading() == null) {
      return;
    }
    var runs =
        runs(HeadingBlocks.of(index).all(), Surroundings.of(index), OwnLinks.of(index.page()))
            .stream()
            .filter(run -> run.size() > 1 && run.size() <= MOST)
            .toList();
    if (!runs.isEmpty()) {
      claims.addAll(Property.KEYWORDS, "topic-run", 1, best(runs, SpokenOf.in(index)));
    }
  }

  private static List<Value> best(List<List<Value>> runs, SpokenOf spoken) {
    List<Value> best = List.of();
    long most = 0;
    for (List<Value> run : runs) {
      long count = spoken.count(run);
      if (count * 5 >= run.size() * 3L && count > most) {
        best = run;
        most = count;
      }
    }
    return best;
  }

  private static List<List<Value>> runs(
      List<Block> blocks, Surroundings surroundings, OwnLinks own) {
    var runs = new ArrayList<List<Value>>();
    var run = new ArrayList<Value>();
    for (Block block : blocks) {
      List<Value> links = links(block, surroundings, own);
      if (links.isEmpty()) {
        close(run, runs);
      } else {
        run.addAll(links);
      }
    }
    close(run, runs);
    return runs;
  }

  private static void close(List<Value> run, List<List<Value>> runs) {
    if (!run.isEmpty()) {
      runs.add(run.stream().distinct().toList());
      run.clear();
    }
  }

  /** The links that a block consists of; none where it has other text or long links. */
  private static List<Value> links(Block block, Surroundings surroundings, OwnLinks own) {
    boolean only =
        block.linkChars() * 10 >= block.text().length() * 8
            && block.linkChars() > 0
            && block.text().length() < MOST * LONGEST;
    if (!only || surroundings.isElsewhere(block.element())) {
      return List.of();
    }
    var texts = new ArrayList<Value>();
    List<Element> anchors = own.in(block);
    if (anchors.size() < 2) {
      return topic(block.text()) ? List.of(new Value(block.text())) : List.of();
    }
    for (Element anchor : anchors) {
      String text = Texts.visible(anchor, LONGEST + 10);
      if (!text.isEmpty() && !isLabel(text)) {
        if (!topic(text)) {
          return List.of();
        }
        texts.add(new Value(text));
      }
    }
    return texts;
  }

  /** "Topics:", which leads in those that follow. */
  private static boolean isLabel(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  private static boolean topic(String text) {
    int words = Words.of(text).size();
    boolean named = text.chars().anyMatch(Character::isLetter);
    return named && text.length() <= LONGEST && words > 0 && words <= MOST_WORDS;
  }
}
