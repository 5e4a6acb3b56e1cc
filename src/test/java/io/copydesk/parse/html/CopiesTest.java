package io.copydesk.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.HtmlPages;
import io.copydesk.parse.name.NameConcept;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final String STORY =
      "<h2>The tram</h2><p>" + "The tram ran along the harbour until the war. ".repeat(5) + "</p>";

  private static final String OTHER =
      "<h2>The ferry</h2><p>" + "The ferry crossed the sound in eleven minutes. ".repeat(5);

  @Test
  void aPartWrittenForOtherScreensIsHidden() {
    assertThat(
            hidden(
                "<section><div class=narrow>"
                    + STORY
                    + "</div><div class=wide>"
                    + STORY
                    + "</div><div>"
                    + STORY
                    + "</div></section>"))
        .containsExactly("div.wide", "div");
  }

  @Test
  void whatDiffersIsNoCopy() {
    assertThat(hidden("<div>" + STORY + "</div><div>" + OTHER + "</div>")).isEmpty();
    assertThat(hidden("<div>" + STORY + "</div><div>" + STORY + "<p>And more.</div>")).isEmpty();
  }

  @Test
  void fewWordsAreSaidAgain() {
    assertThat(hidden("<div><p>Tap to open.</div><div><p>Tap to open.</div>")).isEmpty();
  }

  @Test
  void aCopyOfWhatIsHiddenAnywayIsShown() {
    assertThat(hidden("<div hidden class=a>" + STORY + "</div><div class=b>" + STORY + "</div>"))
        .containsExactly("div.a");
  }

  @Test
  void partsOfDifferentParentsAndRowsAreLeftAlone() {
    assertThat(
            hidden("<main>" + STORY + "</main><aside><p>Again</p><div>" + STORY + "</div></aside>"))
        .isEmpty();
    assertThat(
            hidden(
                "<table><tr><td>" + STORY + "<td>" + STORY + "<tr><td>" + STORY + "<td>" + STORY))
        .isEmpty();
  }

  private static List<String> hidden(String html) {
    var outline = HtmlPages.page(html).outline();
    return IntStream.range(0, outline.size())
        .filter(id -> NameConcept.HIDDEN.in(outline.concepts(id)))
        .mapToObj(
            id -> outline.element(id).cssSelector().replaceAll(".*> ", "").replaceAll(":nth.*", ""))
        .toList();
  }
}
