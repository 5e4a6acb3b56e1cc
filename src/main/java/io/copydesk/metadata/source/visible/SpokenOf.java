package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Value;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.text.Words;
import io.copydesk.parse.passage.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of a page's prose, to tell what it speaks of. */
final class SpokenOf {
  /** Shorter blocks are no prose. */
  private static final int PROSE = 80;

  private final Set<String> words = new HashSet<>();

  private SpokenOf() {}

  static SpokenOf in(PageIndex index) {
    var spoken = new SpokenOf();
    for (Block block : index.page().blocks()) {
      if (block.text().length() >= PROSE && block.linkChars() * 2 < block.text().length()) {
        spoken.words.addAll(Words.of(block.text()).list());
      }
    }
    return spoken;
  }

  /** How many of the topics have all their words in the prose. */
  long count(List<Value> topics) {
    return topics.stream().filter(this::has).count();
  }

  private boolean has(Value topic) {
    return words.containsAll(Words.of(topic.text()).list());
  }
}
