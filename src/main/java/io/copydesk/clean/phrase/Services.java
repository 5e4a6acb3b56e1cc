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

  private Services() {}

  /** Whether a text speaks of a newsletter or the like, or asks to follow in a network. */
  public static boolean areOfferedIn(Words text) {
    List<String> tokens = text.tokens();
    return says(tokens, NEWSLETTERS) || (says(tokens, FOLLOW) && says(tokens, NETWORKS));
  }

  private static boolean says(List<String> tokens, Map<String, List<List<String>>> phrases) {
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> phrase : phrases.getOrDefault(tokens.get(i), List.of())) {
        int to = i + phrase.size();
        if (to <= tokens.size() && tokens.subList(i, to).equals(phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Map<String, List<List<String>>> byFirst(String heading) {
    return LISTS.below(heading).stream().collect(Collectors.groupingBy(List::getFirst));
  }
}
