package io.copydesk.tools.soak;

import io.copydesk.tools.emulator.MemoryBucket.Content;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pages to upload: articles, pages that are none, records too large for an item, and too large
 * pages.
 */
final class Stories {
  /** Objects above are rejected unread. */
  static final int MAX_BYTES = 2 * 1024 * 1024;

  /** The month that all stories were published and scraped in. */
  static final Instant MONTH = Instant.parse("2026-11-01T00:00:00Z");

  private static final Content TOO_LARGE = new Content(new byte[MAX_BYTES + 1], Map.of());
  private static final Content NO_ARTICLE =
      new Content(
          "<!doctype html><title>Sections</title><nav><a href='/a'>News</a><a href='/b'>Sport</a>"
              .getBytes(StandardCharsets.UTF_8),
          Map.of("content-type", "text/html"));

  private static final String[] THINGS = {
    "bridge", "ferry", "library", "tram", "museum", "harbour", "orchard", "stadium"
  };

  private final Random random;
  private int drawn;

  Stories(Random random) {
    this.random = random;
  }

  /**
   * A page.
   *
   * @param url of the article that it is, if it is one; null for a page that does not say
   */
  Content draw(@Nullable String url) {
    int kind = random.nextInt(200);
    if (kind == 0) {
      return TOO_LARGE;
    }
    if (kind < 12) {
      return NO_ARTICLE;
    }
    return article(url, kind == 12);
  }

  private Content article(@Nullable String url, boolean long_) {
    String thing = THINGS[random.nextInt(THINGS.length)];
    String html =
        String.format(
            Locale.ROOT,
            """
            <!doctype html><html lang="en"><head><title>The %1$s opens early (%2$d)</title>%3$s
            <meta property="article:published_time" content="2026-11-%4$02dT08:00:00Z"></head>
            <body><article><h1>The %1$s opens early (%2$d)</h1>
            <p>The %1$s opened on Monday morning, a week before the date that the council had set,
            after inspection number %2$d found nothing left to repair and nobody objected.</p>
            <p>It is open from seven to nine on weekdays. On the first two Sundays of February it
            will close for repairs, and those who need it are asked to use the other one.</p>
            <p>About %2$d people are expected every day. The council counted eleven hundred in the
            first two hours, among them a brass band and two dogs.</p>%5$s</article></body></html>
            """,
            thing,
            ++drawn,
            url == null ? "" : "<link rel=\"canonical\" href=\"" + url + "\">",
            1 + random.nextInt(28),
            long_ ? register() : "");
    var headers = new LinkedHashMap<String, String>();
    headers.put("content-type", "text/html");
    if (random.nextInt(3) == 0) {
      // few enough for two pages to share one
      headers.put(
          "x-amz-meta-fetched-at", MONTH.plusSeconds(3600L * random.nextInt(600)).toString());
    }
    return new Content(html.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** A text that is too large for an item even when it is compressed. */
  private String register() {
    return IntStream.range(0, 6_000)
        .mapToObj(_ ->
            String.format(
                Locale.ROOT,
                "<p>The vessel %x of %x was seen off the coast that day, and the clerk of the"
                    + " harbour wrote down %x, %x and %x for it.</p>",
                random.nextLong(),
                random.nextLong(),
                random.nextLong(),
                random.nextLong(),
                random.nextLong()))
        .collect(Collectors.joining("\n"));
  }
}
