package io.copydesk.metadata.vote;

import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The language, and whether the article is free to read. */
final class PlainVotes {
  /** What the text is written in outweighs all that is declared of it. */
  private static final double TEXT = 8;

  /**
   * Languages that a detector takes for each other, or that one code covers all of: what is
   * declared decides between them.
   */
  private static final List<Set<String>> KIN =
      List.of(
          Set.of("no", "nb", "nn", "da"),
          Set.of("hr", "bs", "sr", "sh", "cnr"),
          Set.of("id", "ms"),
          Set.of("zu", "xh", "nr", "ss"),
          Set.of("cs", "sk"),
          Set.of("gl", "pt"),
          Set.of("tl", "fil"),
          Set.of("zh", "yue"));

  private static final Weights LANGUAGE =
      Weights.of(
          .6,
          "text",
          TEXT,
          "html:lang",
          1.5,
          "json-ld",
          1.2,
          "og:locale",
          1,
          "json-ld:webpage",
          .8,
          "itemprop",
          .8,
          "content-language",
          .7);

  private static final Weights FREE = Weights.of(1, "json-ld", 2);

  private PlainVotes() {}

  static Field<String> language(Claims claims) {
    return PlainVote.field(
        "inLanguage",
        claims.of(Property.LANGUAGE),
        LANGUAGE,
        claim -> tag(claim.text()),
        tag -> family(tag.split("-")[0]));
  }

  private static String family(String language) {
    return KIN.stream()
        .filter(kin -> kin.contains(language))
        .findFirst()
        .map(kin -> String.join(" ", new TreeSet<>(kin)))
        .orElse(language);
  }

  /** The BCP 47 tag that a declaration means, or null. */
  static @Nullable String tag(String declared) {
    String text = declared.strip().replace('_', '-').split("[,;\\s]", 2)[0];
    Locale locale = Locale.forLanguageTag(text);
    String language = locale.getLanguage();
    return language.length() < 2 || language.length() > 3 || language.equals("und")
        ? null
        : locale.toLanguageTag();
  }

  static Field<Boolean> free(Claims claims) {
    return PlainVote.field(
        "isAccessibleForFree",
        claims.of(Property.ACCESSIBLE_FOR_FREE),
        FREE,
        claim ->
            switch (claim.text().toLowerCase(Locale.ROOT)) {
              case "true",
                  "free",
                  "yes",
                  "1",
                  "http://schema.org/true",
                  "https://schema.org/true" ->
                  Boolean.TRUE;
              case "false",
                  "locked",
                  "metered",
                  "no",
                  "0",
                  "premium",
                  "paid",
                  "http://schema.org/false",
                  "https://schema.org/false" ->
                  Boolean.FALSE;
              default -> null;
            },
        String::valueOf);
  }
}
