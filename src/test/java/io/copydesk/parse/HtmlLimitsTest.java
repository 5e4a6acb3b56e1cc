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
  void deepPagesAreReadAsBrowsersDo() {
    HtmlPage page = HtmlPages.page("<div>".repeat(200_000) + "<p>The bottom.</p>");
    assertThat(page.blocks()).extracting(Block::text).containsExactly("The bottom.");
    assertThat(page.outline().depth(page.blocks().get(0).node())).isLessThanOrEqualTo(512);
  }

  @Test
  void pagesOfTooManyTagsAreRefusedUnparsed() {
    assertThat(refusal(new ParseLimits(512, 1_000), "<p>x".repeat(1_001)))
        .isEqualTo(Reason.TOO_MANY_NODES);
  }

  @Test
  void fewTagsThatGrowIntoManyElementsAreRefused() {
    // Formatting elements left open are opened again in every paragraph: 12 elements a tag.
    String open = "<p><b a=1><b a=2><b a=3><i a=1><i a=2><i a=3><u a=1><u a=2><u a=3>";
    assertThat(refusal(new ParseLimits(512, 5_000), open + "</p><p>x".repeat(1_000)))
        .isEqualTo(Reason.TOO_MANY_NODES);
  }

  @Test
  void pagesWithinTheLimitsPass() {
    var parser = new PageParser(new ParseLimits(512, 1_000));
    assertThat(parser.parse(HtmlPages.decoded("<p>x".repeat(900))))
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
