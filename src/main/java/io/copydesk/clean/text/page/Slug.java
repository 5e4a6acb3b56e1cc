package io.copydesk.clean.text.page;

import io.copydesk.clean.phrase.Address;
import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.clean.text.line.TellingWords;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.text.Preface;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of a page's address in which most sites repeat the headline. Immutable.
 *
 * @param words its words without accents; empty where the address is not known or says little
 */
public record Slug(Set<String> words) {
  /** Fewer words name a part of the site rather than an article. */
  private static final int FEWEST = 3;

  /** What a server wants, not a reader: the ends of file names, and numbers longer than a year. */
  private static final Pattern SERVERS = Pattern.compile("s?html?|php\\d?|aspx?|\\d{5,}");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** German addresses write ä, ö and ü as ae, oe and ue. */
  private static final Pattern UMLAUT = Pattern.compile("([aou])e");

  public Slug {
    words = Set.copyOf(words);
  }

  /** What the address of a page says, by where it was scraped from, else by what it says itself. */
  static Slug of(TextPage page) {
    List<String> words =
        Address.of(address(page)).slug().stream()
            .filter(token -> !SERVERS.matcher(token).matches())
            .toList();
    return new Slug(words.size() < FEWEST ? Set.of() : saying(words));
  }

  private static String address(TextPage page) {
    String scraped = page.url();
    if (scraped != null) {
      return scraped;
    }
    List<String> told = page.preface().of(Preface.Field.URL);
    var shell = page.shell();
    return !told.isEmpty() ? told.getFirst() : shell == null ? "" : shell.head().canonical();
  }

  /** A word without accents, as addresses have it. */
  private static String folded(String word) {
    String plain = Normalizer.normalize(word.replace("ß", "ss"), Normalizer.Form.NFD);
    return UMLAUT.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("$1");
  }

  private static Set<String> saying(List<String> words) {
    return words.stream()
        .map(Slug::folded)
        .filter(word -> !word.isEmpty() && TellingWords.tells(word))
        .collect(Collectors.toSet());
  }

  /** The share of its words, from 0 to 1, that a line says. */
  public double said(LineFacts line) {
    return words.isEmpty() ? 0 : share(words, saying(line.words().tokens()));
  }

  /** The share of a line's words, from 0 to 1, that it says. */
  public double says(LineFacts line) {
    return words.isEmpty() ? 0 : share(saying(line.words().tokens()), words);
  }

  private static double share(Set<String> words, Set<String> among) {
    return (double) words.stream().filter(among::contains).count() / Math.max(1, words.size());
  }
}
