package io.copydesk.clean.html;

import static io.copydesk.clean.html.StoryPages.FIRST;
import static io.copydesk.clean.html.StoryPages.SECOND;
import static io.copydesk.clean.html.StoryPages.THIRD;
import static io.copydesk.clean.html.StoryPages.clean;
import static io.copydesk.clean.html.StoryPages.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Rejection.Reason;
import io.copydesk.article.Removal;
import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.HtmlPages;
import io.copydesk.parse.passage.Block;
import io.copydesk.parse.passage.Label;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlCleanerTest {
  @Test
  void keepsTheStoryAndNothingElse() {
    Cleaned cleaned = clean(page("", ""));
    assertThat(cleaned.body()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(cleaned.articleBody()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    assertThat(cleaned.confidence()).isBetween(.8, 1.0);
  }

  @Test
  void keepsSubheadsListsQuotesAndTables() {
    Cleaned cleaned =
        clean(
            page(
                "<h2>The new timetable</h2><ul><li>Monday to Friday at eight and at four o’clock,"
                    + " weather permitting.</li><li>Saturdays at nine, and back at a quarter to"
                    + " six.</li></ul><blockquote><p>Nobody believed that the company would keep"
                    + " its word, and here we are.</p></blockquote><table><tr><td>Adults</td>"
                    + "<td>12 crowns</td></tr><tr><td>Children</td><td>free</td></tr></table>",
                ""));
    assertThat(cleaned.body())
        .contains("The new timetable", "Adults | 12 crowns", "Children | free")
        .anyMatch(text -> text.startsWith("Saturdays"))
        .anyMatch(text -> text.startsWith("Nobody believed"));
    assertThat(cleaned.labels())
        .contains(Label.SUBHEAD, Label.LIST_ITEM, Label.QUOTE, Label.TABLE, Label.PARAGRAPH);
  }

  @Test
  void captionsAndCreditsAreLabelledAndRemovedWithTheirReason() {
    Cleaned cleaned =
        clean(
            page(
                "<figure><img src=f.jpg><figcaption>The ferry at the landing in March."
                    + " <span class=credit>Photo: Ana Ferreira</span></figcaption></figure>",
                ""));
    assertThat(cleaned.articleBody()).doesNotContain("landing in March", "Ferreira");
    assertThat(cleaned.labels()).contains(Label.CAPTION);
    assertThat(cleaned.removed())
        .anySatisfy(removal -> {
          assertThat(removal.reason()).contains("caption");
          assertThat(removal.where()).isEqualTo("figure > figcaption");
          assertThat(removal.signal()).isNotBlank();
        });
  }

  @Test
  void relatedLinksPromotionAndCommentsGo() {
    Cleaned cleaned =
        clean(
            page(
                "<div class=related><h4>Read more</h4><a href=/a>Why the harbour silts up</a></div>"
                    + "<div class=newsletter-signup><p>Sign up for our weekly newsletter, free of"
                    + " charge.</p></div>",
                "<section id=comments><h3>Comments</h3><p>My grandfather was stoker on the old one,"
                    + " and he never once saw the smoking room in use.</p></section>"));
    assertThat(cleaned.body()).containsExactly(FIRST, SECOND, THIRD);
    assertThat(cleaned.labels()).contains(Label.RELATED, Label.PROMO, Label.COMMENT);
  }

  @Test
  void farRemovalsAreSummedUpByRegion() {
    String links = "<li><a href=/x>One of many links of the footer</a></li>".repeat(200);
    Cleaned cleaned = clean(page("", "").replace("</footer>", "<ul>" + links + "</ul></footer>"));
    assertThat(cleaned.removed()).hasSizeLessThan(12);
    assertThat(cleaned.removed()).extracting(Removal::rule).contains("region-footer");
  }

  @Test
  void pagesWithoutProseAreRefused() {
    assertThat(refusal("<body><nav><a href=/a>News</a> <a href=/b>Sport</a></nav>"))
        .isEqualTo(Reason.NOT_AN_ARTICLE);
    assertThat(refusal("<body><div><img src=a.jpg></div>")).isEqualTo(Reason.NO_TEXT);
  }

  private static Reason refusal(String html) {
    Verdict<Cleaned> verdict = new HtmlCleaner().clean(HtmlPages.page(html));
    if (verdict instanceof Verdict.Refused<Cleaned>(var rejection)) {
      return rejection.reason();
    }
    throw new AssertionError("not refused");
  }

  static Stream<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("events/pages"))) {
      return files.filter(p -> p.toString().endsWith(".html")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void keptAndRemovedTextAreThePagesText(Path sample) throws IOException {
    HtmlPage page = HtmlPages.page(Files.readString(sample, StandardCharsets.ISO_8859_1));
    Verdict<Cleaned> verdict = new HtmlCleaner().clean(page);
    int visible = page.blocks().stream().mapToInt(b -> b.text().length()).sum();
    switch (verdict) {
      case Verdict.Refused<Cleaned> _ -> assertThat(sample.toString()).contains("front-page");
      case Verdict.Passed<Cleaned>(Cleaned cleaned) -> {
        int removed = cleaned.removed().stream().mapToInt(Removal::length).sum();
        assertThat(removed).isEqualTo(cleaned.removedChars());
        assertThat(cleaned.keptChars() + removed).isEqualTo(visible);
        assertThat(cleaned.labels()).hasSameSizeAs(page.blocks());
        String kept =
            String.join(
                "",
                page.blocks().stream()
                    .filter(b -> cleaned.labels().get(b.index()).isBody())
                    .map(Block::text)
                    .toList());
        assertThat(squeezed(cleaned.articleBody())).isEqualTo(squeezed(kept));
        assertThat(cleaned.keptChars()).isEqualTo(kept.length());
      }
    }
  }

  /** Without blanks and what is put between the cells of a row. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s|]", "");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cleaningTwiceGivesTheSame(Path sample) throws IOException {
    String html = Files.readString(sample, StandardCharsets.ISO_8859_1);
    assertThat(new HtmlCleaner().clean(HtmlPages.page(html)))
        .isEqualTo(new HtmlCleaner().clean(HtmlPages.page(html)));
  }
}
