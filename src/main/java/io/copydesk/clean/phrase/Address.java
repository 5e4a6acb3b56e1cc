package io.copydesk.clean.phrase;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page's address says. Immutable.
 *
 * @param path the path, decoded; empty where the address has none
 * @param steps the words of each part of the path, without the language that many begin with
 */
public record Address(String path, List<List<String>> steps) {
  /** Characters that are read: longer addresses carry what somebody clicked on. */
  private static final int LONGEST = 500;

  public Address {
    steps = List.copyOf(steps);
  }

  /** Reads an address. */
  public static Address of(String url) {
    String path = path(url.substring(0, Math.min(LONGEST, url.length())));
    return new Address(path, steps(path));
  }

  /** The step of most words, in which most sites repeat the headline; empty if there is none. */
  public List<String> slug() {
    List<String> slug = List.of();
    for (List<String> step : steps) {
      slug = step.size() > slug.size() ? step : slug;
    }
    return slug;
  }

  private static String path(String url) {
    int host = url.indexOf("//");
    int start = host < 0 ? 0 : url.indexOf('/', host + 2);
    if (start < 0) {
      return "";
    }
    int end = start;
    while (end < url.length() && "?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String path = url.substring(start, end);
    try {
      return URLDecoder.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return path;
    }
  }

  private static List<List<String>> steps(String path) {
    var steps = new ArrayList<List<String>>();
    for (String part : path.split("/", -1)) {
      List<String> tokens = Words.of(part).tokens();
      if (!tokens.isEmpty()) {
        steps.add(tokens);
      }
    }
    boolean language =
        steps.size() > 1 && steps.getFirst().stream().allMatch(token -> token.length() == 2);
    return language ? steps.subList(1, steps.size()) : steps;
  }
}
