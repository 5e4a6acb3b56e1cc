package io.copydesk.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.clean.html.HtmlCleaner;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.HtmlPages;
import io.copydesk.parse.Page;
import io.copydesk.parse.passage.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;

/** What holds of cleaning on every page there is. */
class CleaningPropertiesTest {
  /** Of the text that a first cleaning keeps on pages of others, a second one removes no more. */
  private static final double LOST = .005;

  private static final Cleaner CLEANER = new Cleaner();

  @Test
  void manyThreadsGetWhatOneGets() throws IOException {
    List<Page> pages =
        AllPages.files().stream().limit(60).map(AllPages::page).filter(Objects::nonNull).toList();
    var alone = pages.stream().map(page -> new Cleaner().clean(page)).toList();
    var together =
        IntStream.range(0, 4 * pages.size())
            .parallel()
            .mapToObj(i -> CLEANER.clean(pages.get(i % pages.size())))
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % pages.size()));
    }
  }

  @Test
  void cleaningTheCleanedBodyRemovesNothing() throws IOException {
    var files = AllPages.files();
    var changed = new ConcurrentLinkedQueue<Path>();
    var kept = new LongAdder();
    var lost = new LongAdder();
    files.parallelStream()
        .forEach(file -> {
          if (AllPages.page(file) instanceof HtmlPage page
              && CLEANER.clean(page) instanceof Verdict.Passed<Cleaned>(Cleaned cleaned)) {
            var second = String.join("\n\n", again(page, cleaned));
            kept.add(cleaned.articleBody().length());
            if (!cleaned.articleBody().equals(second)) {
              changed.add(file);
              lost.add(Math.max(0, cleaned.articleBody().length() - second.length()));
            }
          }
        });
    assertThat(changed).noneMatch(file -> file.startsWith("events") || file.startsWith("src"));
    assertThat(lost.sum()).isLessThanOrEqualTo((long) (LOST * kept.sum()));
  }

  /** The body of a page made of the body alone, under its headline. */
  private static List<String> again(HtmlPage page, Cleaned cleaned) {
    String title = Entities.escape(page.head().title());
    var html = new StringBuilder("<html><head><title>" + title + "</title></head><body><article>");
    html.append("<h1>").append(title).append("</h1>");
    for (String text : cleaned.body()) {
      html.append(element(page, cleaned, text));
    }
    Verdict<Cleaned> verdict = new HtmlCleaner().clean(HtmlPages.page(html.toString()));
    return verdict instanceof Verdict.Passed<Cleaned>(Cleaned second) ? second.body() : List.of();
  }

  private static String element(HtmlPage page, Cleaned cleaned, String text) {
    var label =
        page.blocks().stream()
            .filter(block -> cleaned.rules().get(block.index()) == null)
            .filter(block -> block.text().equals(text) || block.laid().equals(text))
            .map(Block::index)
            .map(cleaned.labels()::get)
            .findFirst();
    String escaped =
        isProgram(text) ? Entities.escape(text) : Entities.escape(text).replace("\n", "<br>");
    if (label.isEmpty()) { // a row of a table
      return "<table><tr><td>" + escaped.replace(" | ", "</td><td>") + "</td></tr></table>";
    }
    return switch (label.get()) {
      case SUBHEAD -> "<h2>" + escaped + "</h2>";
      case LIST_ITEM -> "<ul><li>" + escaped + "</li></ul>";
      case QUOTE -> "<blockquote><p>" + escaped + "</p></blockquote>";
      default -> isProgram(text) ? "<pre>" + escaped + "</pre>" : "<p>" + escaped + "</p>";
    };
  }

  /** Whether blanks stand at the beginning of a line. */
  private static boolean isProgram(String text) {
    return text.lines().anyMatch(line -> Character.isWhitespace(line.charAt(0)));
  }

  @Test
  void thePageIsNotChanged() throws IOException {
    for (Path file : AllPages.files().stream().limit(30).toList()) {
      if (AllPages.page(file) instanceof HtmlPage page) {
        byte[] before = page.document().outerHtml().getBytes(UTF_8);
        assertThat(CLEANER.clean(page)).isNotNull();
        assertThat(page.document().outerHtml().getBytes(UTF_8)).isEqualTo(before);
      }
    }
  }
}
