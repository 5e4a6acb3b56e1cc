package io.copydesk.metadata.author;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words that introduce an author, in the languages of the web's newspapers. */
public final class Bylines {
  /** Words that stand before a name alone or with a colon. Longest first, as found by sorting. */
  private static final List<String> BY =
      sorted(
          // English
          "by",
          "written by",
          "words by",
          "story by",
          "posted by",
          "reported by",
          "report by",
          "article by",
          "text by",
          "published by",
          "reviewed by",
          "interview by",
          "author",
          "authors",
          "writer",
          "contributed by",
          "submitted by",
          "edited by",
          "authored by",
          "insights from",
          "content by",
          // German, Dutch
          "von",
          "ein artikel von",
          "ein kommentar von",
          "eine analyse von",
          "ein gastbeitrag von",
          "geschrieben von",
          "verfasst von",
          "eingestellt von",
          "autor",
          "autorin",
          "autoren",
          "autor/in",
          "text",
          "ein interview von",
          "eine kolumne von",
          "aus",
          "door",
          "geschreven door",
          "auteur",
          "tekst",
          "veröffentlicht von",
          "artikel von",
          "verfasser",
          "interview von",
          // Romance languages
          "par",
          "écrit par",
          "rédigé par",
          "publié par",
          "propos recueillis par",
          "por",
          "escrito por",
          "escribe",
          "publicado por",
          "autora",
          "autores",
          "texto",
          "texto de",
          "di",
          "a cura di",
          "scritto da",
          "pubblicato da",
          "autore",
          "testo di",
          "de",
          "scris de",
          "escrit per",
          "auteurs",
          "redacción",
          "redação",
          "articolo di",
          "un articolo di",
          // Nordic languages, Finnish
          "av",
          "af",
          "skrevet av",
          "skrevet af",
          "skriven av",
          "tekst",
          "text",
          "kirjoittanut",
          "teksti",
          "foto og tekst",
          // Slavic languages, Hungarian, Greek
          "autor",
          "autorka",
          "autorzy",
          "napisał",
          "napisała",
          "napisał(a)",
          "opracował",
          "opracowała",
          "oprac.",
          "napsal",
          "napsala",
          "автор",
          "авторы",
          "текст",
          "автора",
          "írta",
          "szerző",
          "szerzők",
          "του",
          "της",
          "γράφει",
          "από",
          "autori",
          "piše",
          "napisao",
          // Turkish, Indonesian, Malay, Vietnamese
          "yazan",
          "yazar",
          "haber",
          "oleh",
          "penulis",
          "tác giả",
          "theo",
          // Asian and Semitic scripts
          "作者",
          "记者",
          "記者",
          "撰文",
          "文",
          "文／",
          "著者",
          "執筆",
          "執筆者",
          "글",
          "기자",
          "بقلم",
          "كتب",
          "كتبت",
          "الكاتب",
          "מאת",
          "लेखक",
          "द्वारा",
          "নিজস্ব প্রতিবেদক");

  /** Of these, words that are also common at the start of other texts: a colon must follow. */
  private static final List<String> COLON =
      List.of("text", "tekst", "haber", "aus", "texto", "text", "文", "글", "текст", "teksti");

  private Bylines() {}

  private static List<String> sorted(String... words) {
    return Arrays.stream(words)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** Whether a label says that an author's name follows. */
  public static boolean saysBy(String label) {
    String words = label.strip().toLowerCase(Locale.ROOT);
    while (words.endsWith(":")) {
      words = words.substring(0, words.length() - 1).strip();
    }
    return BY.contains(words);
  }

  /** What follows the "By" at the start of a text, or null where there is none. */
  public static @Nullable String afterBy(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String by : BY) {
      if (lower.startsWith(by) && lower.length() == text.length() && text.length() > by.length()) {
        String rest = text.substring(by.length());
        char next = rest.charAt(0);
        boolean colon = isColon(rest.stripLeading());
        boolean ends =
            Character.isWhitespace(next) || colon || next == '/' || next == '／' || next == '|';
        // "ByJohn Smith": pages that lose the blank between two elements.
        boolean glued =
            Character.isUpperCase(next)
                && by.length() > 1
                && Character.isLowerCase(text.charAt(by.length() - 1))
                && isWholeWord(by);
        if ((ends && (colon || !COLON.contains(by))) || glued) {
          return strippedOfSigns(rest);
        }
      }
    }
    return null;
  }

  private static boolean isColon(String text) {
    return text.startsWith(":") || text.startsWith("：");
  }

  private static boolean isWholeWord(String by) {
    return by.equals("by")
        || by.equals("von")
        || by.equals("par")
        || by.equals("por")
        || by.endsWith(" by");
  }

  /** What follows the "by" inside a text such as "Articles by Anna Berg"; else the text itself. */
  static String afterInnerBy(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return text;
    }
    for (String by : List.of(" by ", " eingestellt von ", " articles of ")) {
      int at = (" " + lower).indexOf(by) - 1;
      if (at > -2 && at < 30) {
        String rest = text.substring(at + by.length()).strip();
        if (!rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0))) {
          return rest;
        }
      }
    }
    return text;
  }

  private static String strippedOfSigns(String text) {
    int start = 0;
    while (start < text.length()
        && (Character.isWhitespace(text.charAt(start))
            || ":：/／|-–—".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return text.substring(start);
  }
}
