package io.copydesk.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Verdict;
import io.copydesk.decode.DecodedPage;
import io.copydesk.parse.passage.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {
  private static final String TEXT =
      "The ferry's last day\n\nThe old ferry crossed the river for the last time.\n\nTickets\n\nTimetable";

  @Test
  void readsTheTextInAShell() {
    assertThat(parse("<html><body><pre>" + TEXT + "</pre></body></html>"))
        .isInstanceOfSatisfying(
            TextPage.class,
            page ->
                assertThat(page.lines())
                    .extracting(Line::text)
                    .containsExactly(
                        "The ferry's last day",
                        "The old ferry crossed the river for the last time.",
                        "Tickets",
                        "Timetable"));
  }

  @Test
  void keepsThePageThatTheTextCameIn() {
    String head = "<head><title>Ferry</title><meta name=author content='Ida Holm'></head>";
    assertThat(parse("<html>" + head + "<body><pre>" + TEXT + "</pre></body></html>"))
        .isInstanceOfSatisfying(
            TextPage.class,
            page ->
                assertThat(page.shell())
                    .isNotNull()
                    .extracting(shell -> shell.head().first("author"))
                    .isEqualTo("Ida Holm"));
    assertThat(parse(TEXT))
        .isInstanceOfSatisfying(TextPage.class, page -> assertThat(page.shell()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>%s</body></html>",
        "<html><body><table><tr><td><font face=Arial>%s</font></td></tr></table></body></html>",
        "<html><body><p><b>The Ferry Paper</b></p><div>%s<noscript>No.</noscript></div></body></html>",
      })
  void readsTheTextInASoupOfLineBreaks(String shell) {
    String text = "On a day in May a mild wind blew across the river and its two banks.";
    String soup =
        "Ferries<br><br>\n" + (text + " <i>" + text + "</i><br><br>").repeat(4) + "Tickets";

    assertThat(parse(shell.replace("%s", soup)))
        .isInstanceOfSatisfying(
            TextPage.class,
            page ->
                assertThat(page.lines())
                    .extracting(Line::text)
                    .containsSubsequence("Ferries", text + " " + text, "Tickets")
                    .hasSizeBetween(6, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body><div>a<br>b<br>c<br>d<br>e</div><p>A long paragraph beside it.</p></body></html>",
        "<html><body><div>a<br>b<br><p>c</p>c<br>d<br>e</div></body></html>",
        "<html><body><p>A long paragraph<br>with a break.</p></body></html>",
        "<html><body><p>A long paragraph about the ferry and its day.</p><pre>a\nb\nc\nd</pre></body></html>",
        "<html><body><pre><code>int a;\nint b;\nint c;\nint d;</code></pre></body></html>",
        "<html><body><pre>One line only.</pre></body></html>",
      })
  void leavesOtherPagesAsTheyAre(String html) {
    assertThat(parse(html)).isInstanceOf(HtmlPage.class);
  }

  private static Page parse(String text) {
    var parsed = new PageParser().parse(new DecodedPage(text, "UTF-8", "utf-8", null, null));
    return switch (parsed) {
      case Verdict.Passed<Page>(var page) -> page;
      case Verdict.Refused<Page>(var rejection) -> throw new AssertionError(rejection);
    };
  }
}
