package io.copydesk.clean.html;

import static io.copydesk.clean.html.Region.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.HtmlPages;
import io.copydesk.parse.passage.Block;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every part of a page has text that lies in it, and text close to it that does not. */
class RegionTest {
  private static final String WORDS = "A lantern on the landing";

  /** Markup before and after the story, around words that lie in the region or do not. */
  private record Trial(Region region, boolean before, String so, String not) {}

  private static Stream<Trial> trials() {
    return Stream.of(
        new Trial(HEADER, true, "<header><p>%s</p></header>", "<section><p>%s</p></section>"),
        new Trial(HEADER, true, "<nav><a href=/x>%s</a></nav>", "<p><a href=/x>%s</a></p>"),
        new Trial(
            HEADER,
            true,
            "<div class=site-header><p>%s</div>",
            "<div class=headquarters><p>%s</div>"),
        new Trial(HEADER, false, "<div id=navigation><p>%s</div>", "<div id=navigator><p>%s</div>"),
        new Trial(BEFORE, true, "<div class=wide><p>%s</div>", "<div class=masthead><p>%s</div>"),
        new Trial(SIDE, false, "<aside><p>%s</aside>", "<section><p>%s</section>"),
        new Trial(SIDE, true, "<div class=sidebar><p>%s</div>", "<div class=sidecar><p>%s</div>"),
        new Trial(
            COMMENTS, false, "<section id=comments><p>%s</section>", "<section id=commerce><p>%s"),
        // The outermost part counts: a footer within a thread is the thread's.
        new Trial(
            COMMENTS,
            false,
            "<section id=comments><footer>%s</footer></section>",
            "<footer><div id=comments>%s</div></footer>"),
        new Trial(AFTER, false, "<div class=wide><p>%s</div>", "<div class=colophon><p>%s</div>"),
        new Trial(FOOTER, false, "<footer><p>%s</footer>", "<section><p>%s</section>"),
        new Trial(
            FOOTER,
            false,
            "<div class=page-footer><p>%s</div>",
            "<div class=football><p>%s</div>"));
  }

  @TestFactory
  Stream<DynamicTest> textLiesInTheOutermostPartAroundIt() {
    return trials()
        .map(trial ->
            dynamicTest(
                trial.region().rule() + ": " + trial.so(),
                () -> {
                  assertThat(region(trial.so(), trial.before())).isEqualTo(trial.region());
                  assertThat(region(trial.not(), trial.before())).isNotEqualTo(trial.region());
                }));
  }

  @Test
  void everyRegionIsTried() {
    assertThat(trials().map(Trial::region)).contains(Region.values());
  }

  @Test
  void whatHoldsMostOfTheProseIsNoPartOfThePage() {
    String page = "<div class=sidebar>" + StoryPages.page("", "<p>" + WORDS + "</p>") + "</div>";
    assertThat(region(HtmlPages.page(page), false)).isEqualTo(AFTER);
  }

  private static Region region(String markup, boolean before) {
    String words = markup.replace("%s", WORDS);
    String page = StoryPages.page("", "");
    return region(
        HtmlPages.page(
            before
                ? page.replace("<nav>", words + "<nav>")
                : page.replace("<footer>", words + "<footer>")),
        before);
  }

  private static Region region(HtmlPage page, boolean before) {
    int block =
        page.blocks().stream()
            .filter(b -> b.text().equals(WORDS))
            .mapToInt(Block::index)
            .findFirst()
            .orElseThrow();
    return Region.of(new Survey(page), block, before);
  }
}
