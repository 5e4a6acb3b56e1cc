package io.copydesk.metadata.source.visible;

import static io.copydesk.metadata.TestPages.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.source.Source;
import org.junit.jupiter.api.Test;

/** Sources that are asked where the plainer ones are silent. */
class LastResortTest {
  private static final Source DATES = new LastResortDates();
  private static final Source TOPICS = new TopicRuns();

  private static final String PROSE =
      "<p>The ferry to Bergen sails again after the storm, and farmers on the islands are glad that"
          + " their milk can be sold in the town before it turns.</p>";

  @Test
  void datesInTheDataOfScripts() {
    assertThat(
            said(
                DATES,
                Property.PUBLISHED,
                "<script type=application/json>{\"a\":1,\"publishedAt\":\"2026-02-03T04:05:06Z\",\"b\":2}"
                    + "</script><h1>Ferry</h1>"
                    + PROSE))
        .containsExactly("embedded: 2026-02-03T04:05:06Z");
  }

  @Test
  void datesInDataThatAScriptHoldsAsAText() {
    String page =
        "<script>push([1,\"{\\\"MEMBER\\\":\\\"2026-02-03T04:05:06Z\\\",\\\"b\\\":2}\"])</script>"
            + "<h1>Ferry</h1>"
            + PROSE;
    assertThat(said(DATES, Property.PUBLISHED, page.replace("MEMBER", "datePublished")))
        .containsExactly("embedded: 2026-02-03T04:05:06Z");
    assertThat(said(DATES, Property.PUBLISHED, page.replace("MEMBER", "createdAt"))).isEmpty();
  }

  @Test
  void aDateThatOpensALongBlock() {
    String block = "<p>3.2.2026 - " + "Die Fähre fährt wieder. ".repeat(12) + "</p>";
    assertThat(said(DATES, Property.PUBLISHED, "<h1>Ferry</h1>" + block).getFirst())
        .startsWith("text:far: 3.2.2026");
  }

  @Test
  void aDateBehindALabelWhereverItStands() {
    String page = "<h1>Ferry</h1>" + PROSE + "<footer><p>LINE</p></footer>";
    assertThat(
            said(
                DATES,
                Property.PUBLISHED,
                page.replace("LINE", "Ferry – town of Bergen [Stand: 03.05.2026, 01:40 Uhr]")))
        .containsExactly("text:far: Ferry – town of Bergen [Stand: 03.05.2026, 01:40 Uhr]");
    assertThat(
            said(
                DATES,
                Property.MODIFIED,
                page.replace("LINE", "Ferry – town of Bergen, last updated: 3 May 2026")))
        .hasSize(1);
    assertThat(
            said(
                DATES,
                Property.PUBLISHED,
                page.replace("LINE", "Ferry – sails again from 3 May 2026")))
        .isEmpty();
  }

  @Test
  void noDateOfACaptionACommentATeaserOrACopyrightLine() {
    assertThat(
            said(
                DATES,
                Property.PUBLISHED,
                """
                <h1>Ferry</h1><figure><figcaption>The quay, 1 May 2025</figcaption></figure>
                <div class="comments"><p>2 May 2025, Bo</p></div>
                <div class="related"><p>Old story, 3 May 2025</p></div><p>© 4 May 2025 Example</p>
                """))
        .isEmpty();
  }

  @Test
  void theOnlyDayOfAPageWithoutAnArticleThatIsCalledThatOfPublication() {
    String program =
        "<h1>Morning show</h1><div class=published><span><time datetime=2026-05-03>3 May</time>"
            + "</span></div><h1>Listen</h1>";
    String teaser = "<p>Bergen, <time datetime=2026-05-02>2 May</time></p>";
    Source lone = new LoneDates();
    assertThat(said(lone, Property.PUBLISHED, program + teaser))
        .containsExactly("time: 2026-05-03");
    assertThat(
            said(
                lone,
                Property.PUBLISHED,
                program + "<p><time class=published datetime=2026-05-02>2 May</time></p>"))
        .isEmpty();
  }

  @Test
  void runsOfLinksToWhatTheTextSpeaksOf() {
    String links = "<p><a href=/x>Bergen</a> <a href=/y>Storm</a> <a href=/z>Farmers</a></p>";
    assertThat(said(TOPICS, Property.KEYWORDS, "<h1>Ferry</h1>" + PROSE + links))
        .containsExactly("topic-run: Bergen, Storm, Farmers");
  }

  @Test
  void noRunsOfLinksToOtherThings() {
    String links = "<p><a href=/x>Sport</a> <a href=/y>Weather</a> <a href=/z>Jobs</a></p>";
    assertThat(said(TOPICS, Property.KEYWORDS, "<h1>Ferry</h1>" + PROSE + links)).isEmpty();
    String navigation =
        "<nav><a href=/x>Bergen</a> <a href=/y>Storm</a> <a href=/z>Farmers</a></nav>";
    assertThat(said(TOPICS, Property.KEYWORDS, "<h1>Ferry</h1>" + PROSE + navigation)).isEmpty();
  }

  @Test
  void tagsAreTheGroupThatTheTextSpeaksOf() {
    String tags = "<ul><li><a href=/tag/bergen>Bergen</a><li><a href=/tag/ferry>Ferry</a></ul>";
    String trending =
        "<ul><li><a href=/tag/a>Cup final</a><li><a href=/tag/b>Election</a>"
            + "<li><a href=/tag/c>Tax</a></ul>";
    assertThat(
            said(
                new TagLinks(),
                Property.KEYWORDS,
                "<h1>Ferry</h1>" + PROSE + tags + "<p></p>".repeat(20) + trending))
        .containsExactly("tag-links: Bergen, Ferry");
  }

  @Test
  void aNameBesideTheDate() {
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Ferry</h1><p>Anna Berg</p><p>3 May 2026</p>" + PROSE))
        .containsExactly("text:name: Anna Berg");
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Ferry</h1><p>Anna Berg · 3 May 2026</p>" + PROSE))
        .containsExactly("text:name: Anna Berg ·");
    assertThat(
            said(
                new BylineTexts(),
                Property.AUTHOR,
                "<h1>Ferry</h1><p>Last updated</p><p>3 May 2026</p>" + PROSE))
        .isEmpty();
  }
}
