package io.copydesk.clean.html;

import static io.copydesk.clean.html.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.copydesk.clean.html.feature.FeatureRow;
import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.HtmlPages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every name that a removal can have has a block that is called so, and one close to it. */
class KindsTest {
  private static final String WORDS = "A lantern was lit above the landing and nobody knew by whom";

  /** Markup around a block that is to be called so, and around one that is not. */
  private record Trial(Kind kind, String so, String not) {}

  private static final List<Trial> TRIALS =
      List.of(
          new Trial(HEADLINE, "<h1>The ferry sails at eight</h1>", "<p>The ferry sails at eight"),
          new Trial(STANDFIRST, "<p class=standfirst>" + WORDS, "<p class=standing>" + WORDS),
          new Trial(BYLINE, "<p>By Ingrid Sole", "<p>by and by the lights went out"),
          new Trial(AUTHOR_NOTE, "<div class=author-bio>" + WORDS, "<div class=biology>" + WORDS),
          new Trial(DATE_LINE, "<p>Published: 3 March 2026", "<p>Three men in March"),
          new Trial(
              CAPTION,
              "<figure><figcaption>" + WORDS + "</figcaption></figure>",
              "<figure><p>" + WORDS + "</figure>"),
          new Trial(CREDIT, "<span class=photo-credit>" + WORDS, "<span class=credible>" + WORDS),
          new Trial(COMMENT, "<div id=comments><p>" + WORDS, "<div id=commerce><p>" + WORDS),
          new Trial(SHARE_BAR, "<p>Share on Facebook", "<p>The lion’s share went to the parish"),
          new Trial(
              ADVERTISING, "<div>Advertisement</div>", "<div>Advertisers came in boats</div>"),
          new Trial(
              PROMOTION, "<div class=newsletter><p>" + WORDS, "<div class=newsroom><p>" + WORDS),
          new Trial(LEGAL, "<p>All rights reserved", "<p>All rights and no duties, he said"),
          new Trial(RELATED, "<div class=related><p>" + WORDS, "<div class=relation><p>" + WORDS),
          new Trial(TAGS, "<ul class=taglist><li>" + WORDS, "<ul class=stages><li>" + WORDS),
          new Trial(NAVIGATION, "<nav><p>" + WORDS + "</nav>", "<section><p>" + WORDS),
          new Trial(MEDIA, "<div class=video-player>" + WORDS, "<div class=evidence>" + WORDS),
          new Trial(
              LINK,
              "<p><a href=/x>" + WORDS + "</a>",
              "<p>" + WORDS + ", says <a href=/x>the mate</a>"),
          new Trial(SIDE_MATTER, "<p>" + WORDS, "<p class=caption>" + WORDS));

  @TestFactory
  Stream<DynamicTest> blocksAreCalledWhatTheyAre() {
    return TRIALS.stream()
        .map(trial ->
            dynamicTest(
                trial.kind().rule(),
                () -> {
                  assertThat(kindOf(trial.so())).isEqualTo(trial.kind());
                  assertThat(kindOf(trial.not())).isNotEqualTo(trial.kind());
                }));
  }

  @Test
  void everyNameIsTriedAndSaysWhatItIs() {
    assertThat(TRIALS).extracting(Trial::kind).containsExactly(Kind.values());
    assertThat(Arrays.stream(Kind.values()).map(Kind::rule))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    assertThat(Arrays.stream(Kind.values()).map(Kind::reason))
        .allMatch(reason -> reason.endsWith(".") && reason.length() > 15);
    assertThat(new HtmlCleaner().rules()).extracting(rule -> rule.id()).doesNotHaveDuplicates();
  }

  /** What the first block of the markup is called, above a story. */
  private static Kind kindOf(String markup) {
    var page =
        HtmlPages.page(
            "<html><head><title>The ferry sails at eight</title></head><body>"
                + "<main><div>"
                + markup
                + "</div></main><div><p>"
                + String.join("<p>", StoryPages.FIRST, StoryPages.SECOND, StoryPages.THIRD)
                + "</div></body></html>");
    var row = new FeatureRow();
    new Features(new Survey(page)).fill(0, row);
    return Kinds.of(row);
  }
}
