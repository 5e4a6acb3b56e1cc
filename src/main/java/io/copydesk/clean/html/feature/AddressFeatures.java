package io.copydesk.clean.html.feature;

import io.copydesk.clean.phrase.Address;
import io.copydesk.clean.phrase.PhraseLists;
import io.copydesk.clean.phrase.Words;
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
    var read = Address.of(address);
    List<String> slug = read.slug();
    Set<String> heading = Set.copyOf(Words.of(heading(survey)).tokens());
    Set<String> titles = new HashSet<>(Words.of(survey.page.head().title()).tokens());
    titles.addAll(heading);
    double named = slug.stream().filter(titles::contains).count();
    double headed = slug.stream().filter(heading::contains).count();
    return List.of(
        (double) read.steps().size(),
        (double) slug.size(),
        named,
        named / Math.max(1, slug.size()),
        headed / Math.max(1, heading.size()),
        (double) Math.min(MOST_DIGITS, read.path().chars().filter(Character::isDigit).count()),
        read.steps().stream().anyMatch(ARTICLES::contains) ? 1.0 : 0,
        read.steps().stream().anyMatch(OTHERS::contains) ? 1.0 : 0);
  }

  /** What the page calls its address, else where it was scraped from; empty if nobody says. */
  private static String address(Survey survey) {
    var head = survey.page.head();
    String own = head.canonical().isEmpty() ? head.first("og:url") : head.canonical();
    String scraped = survey.page.url();
    return own.isEmpty() && scraped != null ? scraped : own;
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
