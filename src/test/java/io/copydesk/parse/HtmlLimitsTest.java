package io.copydesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Rejection.Reason;
import io.copydesk.article.Verdict;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HtmlLimitsTest {
  @Test
  void pagesThatNestTooDeepAreRefused() {
    String deep = "<div>".repeat(97) + "<p>The bottom.</p>"; // within html and body
    assertThat(new PageParser(new ParseLimits(100, 1_000, 1_000)).parse(HtmlPages.decoded(deep)))
        .isInstanceOf(Verdict.Passed.class);
    assertThat(refusal(new ParseLimits(99, 1_000, 1_000), deep)).isEqualTo(Reason.TOO_DEEP);
    assertThat(refusal(ParseLimits.DEFAULT, "<div>".repeat(200_000) + "<p>The bottom.</p>"))
        .isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void pagesThatTheParserFailsOnAreRefused() {
    String open = "<template><math><td><template><svg></p>"; // too deep, and templates left open
    assertThat(refusal(new ParseLimits(5, 1_000, 1_000), open)).isEqualTo(Reason.UNPARSEABLE);
  }

  @Test
  void attributesAreCountedInAllElements() {
    assertThat(refusal(new ParseLimits(512, 1_000, 99), "<p a=1 b=2>x".repeat(50)))
        .isEqualTo(Reason.TOO_MANY_ATTRIBUTES);
  }

  @Test
  void attributesOfElementsThatOpenAgainCountAgain() {
    String open = "<p><b a b c d e f g h j k><i a b c d e f g h j k>";
    assertThat(refusal(new ParseLimits(512, 10_000, 5_000), open + "</p><p>x".repeat(1_000)))
        .isEqualTo(Reason.TOO_MANY_ATTRIBUTES);
  }

  @Test
  void commentsAndTextsAreNodesToo() {
    assertThat(
            refusal(
                new ParseLimits(512, 1_000, 1_000), "<p>x".repeat(400) + "<!---->y".repeat(500)))
        .isEqualTo(Reason.TOO_MANY_NODES);
  }

  @Test
  void theLinesOfATextAreItsNodes() {
    assertThat(refusal(new ParseLimits(512, 1_000, 1_000), "A line.\n".repeat(1_001)))
        .isEqualTo(Reason.TOO_MANY_NODES);
  }

  @Test
  void pagesOfTooManyTagsAreRefusedUnparsed() {
    assertThat(refusal(new ParseLimits(512, 1_000, 1_000), "<p>x".repeat(2_001)))
        .isEqualTo(Reason.TOO_MANY_NODES);
  }

  @Test
  void fewTagsThatGrowIntoManyElementsAreRefused() {
    // Formatting elements left open are opened again in every paragraph: 12 elements a tag.
    String open = "<p><b a=1><b a=2><b a=3><i a=1><i a=2><i a=3><u a=1><u a=2><u a=3>";
    assertThat(refusal(new ParseLimits(512, 5_000, 100_000), open + "</p><p>x".repeat(1_000)))
        .isEqualTo(Reason.TOO_MANY_NODES);
  }

  @Test
  void pagesWithinTheLimitsPass() {
    var parser = new PageParser(new ParseLimits(512, 1_000, 1_000));
    assertThat(parser.parse(HtmlPages.decoded("<p>x".repeat(450))))
        .isInstanceOf(Verdict.Passed.class);
  }

  private static Reason refusal(ParseLimits limits, String html) {
    Verdict<Page> verdict = new PageParser(limits).parse(HtmlPages.decoded(html));
    if (verdict instanceof Verdict.Refused<Page>(var rejection)) {
      return rejection.reason();
    }
    throw new AssertionError("not refused");
  }
}
