package io.copydesk.clean.html.feature;

import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.state.StructuredData;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The text that the page's structured data give as the article's, for its vote on blocks. */
final class ClaimedBody {
  private static final int SHINGLE = 4;

  private final Set<Integer> shingles = new HashSet<>();
  private double words;

  private ClaimedBody() {}

  static ClaimedBody of(StructuredData structured) {
    var body = new ClaimedBody();
    for (String text : structured.texts("articleBody")) {
      var read = Words.of(text);
      body.words += read.count();
      for (int i = 0; i + SHINGLE <= read.tokens().size(); i++) {
        body.shingles.add(read.tokens().subList(i, i + SHINGLE).hashCode());
      }
    }
    return body;
  }

  /** Words of it; 0 where nothing is claimed. */
  double words() {
    return words;
  }

  /** The share of a text's runs of words that it has; of short texts and where it is empty, 0. */
  double share(String text) {
    if (shingles.isEmpty()) {
      return 0;
    }
    List<String> tokens = Words.of(text).tokens();
    int found = 0;
    for (int i = 0; i + SHINGLE <= tokens.size(); i++) {
      found += shingles.contains(tokens.subList(i, i + SHINGLE).hashCode()) ? 1 : 0;
    }
    return found == 0 ? 0 : (double) found / (tokens.size() - SHINGLE + 1);
  }
}
