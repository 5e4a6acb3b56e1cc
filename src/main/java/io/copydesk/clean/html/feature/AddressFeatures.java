package io.copydesk.clean.html.feature;

import io.copydesk.clean.phrase.PhraseLists;
import io.copydesk.clean.phrase.Words;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a page's own address tells of it: those of articles end in their headlines, those of shops
 * and lists name what they list, and those of home pages are short.
 */
final class AddressFeatures {
  /** The columns' names, in order. */
  static final List<String> NAMES =
      List.of(
          "address-steps",
          "address-words",
          "address-title-words",
          "address-title-share",
          "address-heading-share",
          "address-digits",
          "address-of-articles",
          "address-of-lists");

  private static final double UNKNOWN = -1;

  /** Characters that are read: longer addresses carry what somebody clicked on. */
  private static final int LONGEST = 500;

  private static final int MOST_DIGITS = 20;

  private static final PhraseLists LISTS = PhraseLists.of(AddressFeatures.class, "addresses.txt");
  private static final Set<List<String>> ARTICLES = Set.copyOf(LISTS.below("articles"));
  private static final Set<List<String>> OTHERS = Set.copyOf(LISTS.below("lists"));

  private AddressFeatures() {}

  /** A page's values in the order of {@link #NAMES}; -1 each if its address is not known. */
  static List<Double> of(Survey survey) {
    String address = address(survey);
    if (address.isEmpty()) {
      return NAMES.stream().map(_ -> UNKNOWN).toList();
    }
    String path = path(address);
    List<List<String>> steps = steps(path);
    List<String> slug = List.of();
    for (List<String> step : steps) {
      slug = step.size() > slug.size() ? step : slug;
    }
    Set<String> heading = Set.copyOf(Words.of(heading(survey)).tokens());
    Set<String> titles = new HashSet<>(Words.of(survey.page.head().title()).tokens());
    titles.addAll(heading);
    double named = slug.stream().filter(titles::contains).count();
    double headed = slug.stream().filter(heading::contains).count();
    return List.of(
        (double) steps.size(),
        (double) slug.size(),
        named,
        named / Math.max(1, slug.size()),
        headed / Math.max(1, heading.size()),
        (double) Math.min(MOST_DIGITS, path.chars().filter(Character::isDigit).count()),
        steps.stream().anyMatch(ARTICLES::contains) ? 1.0 : 0,
        steps.stream().anyMatch(OTHERS::contains) ? 1.0 : 0);
  }

  /** What the page calls its address, else where it was scraped from; empty if nobody says. */
  private static String address(Survey survey) {
    var head = survey.page.head();
    String own = head.canonical().isEmpty() ? head.first("og:url") : head.canonical();
    String scraped = survey.page.url();
    String address = own.isEmpty() && scraped != null ? scraped : own;
    return address.substring(0, Math.min(LONGEST, address.length()));
  }

  private static String path(String address) {
    int host = address.indexOf("//");
    int start = host < 0 ? 0 : address.indexOf('/', host + 2);
    if (start < 0) {
      return "";
    }
    int end = start;
    while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String path = address.substring(start, end);
    try {
      return URLDecoder.decode(path, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return path;
    }
  }

  /** The words of each part of a path, without the language that many begin with. */
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

  private static String heading(Survey survey) {
    for (int i = 0; i < survey.size(); i++) {
      if (survey.isTag(i, "h1")) {
        return survey.blocks.get(i).text();
      }
    }
    return "";
  }
}
