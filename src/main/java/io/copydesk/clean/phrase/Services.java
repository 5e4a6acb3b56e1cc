package io.copydesk.clean.phrase;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a site offers besides its articles, in many languages: newsletters and apps, and channels in
 * social networks to follow. Immutable.
 */
public final class Services {
  private static final PhraseLists LISTS = PhraseLists.of(Services.class, "services.txt");
  private static final Map<String, List<List<String>>> NEWSLETTERS = byFirst("newsletters");
  private static final Map<String, List<List<String>>> FOLLOW = byFirst("follow");
  private static final Map<String, List<List<String>>> NETWORKS = byFirst("networks");

  /** Networks that a line of few words names only to be followed there. */
  private static final int SEVERAL = 3;

  private static final double FEW_WORDS = 20;

  private Services() {}

  /**
   * Whether a text speaks of a newsletter or an app, asks to follow in a network, or lists several
   * in few words.
   */
  public static boolean areOfferedIn(Words text) {
    List<String> tokens = text.tokens();
    int networks = count(tokens, NETWORKS);
    return (networks >= SEVERAL && text.count() <= FEW_WORDS)
        || (networks > 0 && count(tokens, FOLLOW) > 0)
        || count(tokens, NEWSLETTERS) > 0;
  }

  private static int count(List<String> tokens, Map<String, List<List<String>>> phrases) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> phrase : phrases.getOrDefault(tokens.get(i), List.of())) {
        int to = i + phrase.size();
        count += to <= tokens.size() && tokens.subList(i, to).equals(phrase) ? 1 : 0;
      }
    }
    return count;
  }

  private static Map<String, List<List<String>>> byFirst(String heading) {
    return LISTS.below(heading).stream().collect(Collectors.groupingBy(List::getFirst));
  }
}
