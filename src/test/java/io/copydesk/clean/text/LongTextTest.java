package io.copydesk.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text's length says nothing of what its lines are: what is kept of a short one is of a long. */
class LongTextTest {
  private static final double NOTHING = 0.001;
  private static final double NEXT_TO_NOTHING = 0.01;

  private static final List<String> SMALL =
      List.of("the", "of", "and", "to", "in", "that", "was", "for", "with", "on", "had", "by");
  private static final List<String> SYLLABLES =
      List.of("har", "bour", "wint", "er", "mil", "let", "ro", "sel", "ta", "ven", "dor", "ick");

  private static final List<String> MENU =
      List.of("Home", "News", "Sport", "Culture", "Weather", "Subscribe", "Sign in", "Search");
  private static final List<String> FOOT =
      List.of(
          "Related articles",
          "Ten walks by the sea",
          "What the ferry costs",
          "About us",
          "Contact",
          "Privacy policy",
          "Terms of use",
          "© 2026 The Harbour Paper");

  private final TextCleaner cleaner = new TextCleaner();

  @ParameterizedTest
  @ValueSource(ints = {12, 120, 1_200, 12_000})
  void keepsPlainProse(int paragraphs) {
    var body = prose(paragraphs, new Random(1));

    assertThat(lost(page(List.of(), body, List.of()), body)).isLessThanOrEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 120, 1_200, 12_000})
  void keepsWhatStandsInAMenu(int paragraphs) {
    var body = prose(paragraphs, new Random(2));
    var cleaned = clean(page(MENU, body, FOOT));

    assertThat(lost(page(MENU, body, FOOT), body)).isLessThanOrEqualTo(NOTHING);
    assertThat(cleaned.body()).doesNotContainAnyElementsOf(MENU).doesNotContainAnyElementsOf(FOOT);
  }

  /** The text that {@code LocalStackIT} stores as too large for an item. */
  @ParameterizedTest
  @ValueSource(ints = {12, 120, 1_200, 12_000})
  void keepsARegisterWhoseLinesAreAllAlike(int paragraphs) {
    var words = new Random(1);
    var body =
        IntStream.range(0, paragraphs)
            .mapToObj(_ ->
                String.format(
                    Locale.ROOT,
                    "The vessel %s of %s was seen off the coast on that day, and the clerk of"
                        + " the harbour wrote down %s, %s and %s for it.",
                    Stream.generate(() -> Long.toString(words.nextLong(Long.MAX_VALUE), 36))
                        .limit(5)
                        .toArray()))
            .toList();

    assertThat(lost(page(List.of(), body, List.of()), body)).isLessThanOrEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 30, 300})
  void keepsABookWithWhatItsPeopleSay(int chapters) {
    var random = new Random(2);
    var body = new ArrayList<String>();
    for (int chapter = 1; chapter <= chapters; chapter++) {
      body.addAll(prose(10 + random.nextInt(20), random));
      body.add("“" + sentence(random, 6).replace(".", ",") + "” she said.");
      body.add("“" + sentence(random, 9) + "”");
      body.addAll(prose(5 + random.nextInt(10), random));
    }

    assertThat(lost(page(List.of(), body, List.of()), body)).isLessThanOrEqualTo(NEXT_TO_NOTHING);
  }

  private static List<String> prose(int paragraphs, Random random) {
    return IntStream.range(0, paragraphs)
        .mapToObj(_ ->
            IntStream.rangeClosed(0, 1 + random.nextInt(4))
                .mapToObj(_ -> sentence(random, 8 + random.nextInt(14)))
                .collect(Collectors.joining(" ")))
        .toList();
  }

  /** A sentence of no language, with words as short and as long as in one. */
  private static String sentence(Random random, int words) {
    String text =
        IntStream.range(0, words)
            .mapToObj(_ ->
                random.nextInt(5) < 2
                    ? pick(SMALL, random)
                    : IntStream.rangeClosed(0, 1 + random.nextInt(3))
                        .mapToObj(_ -> pick(SYLLABLES, random))
                        .collect(Collectors.joining()))
            .collect(Collectors.joining(" "));
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private static String pick(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static String page(List<String> above, List<String> body, List<String> below) {
    var lines = new ArrayList<>(above);
    Collections.addAll(lines, "The harbour and the winter of the flood", "By Ada Moss");
    lines.addAll(body);
    lines.addAll(below);
    return String.join("\n\n", lines);
  }

  /** The share of the body's lines that are not kept. */
  private double lost(String text, List<String> body) {
    var kept = Set.copyOf(clean(text).body());
    long lost = body.stream().filter(line -> !kept.contains(line)).count();
    return (double) lost / body.size();
  }

  private Cleaned clean(String text) {
    if (cleaner.clean(LabelledPage.parse(text)) instanceof Verdict.Passed<Cleaned>(var cleaned)) {
      return cleaned;
    }
    throw new AssertionError("The text was refused.");
  }
}
