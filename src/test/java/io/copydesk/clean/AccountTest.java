package io.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Removal;
import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.clean.account.RuleInfo;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.passage.Passage;
import io.copydesk.tools.fuzz.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Kept and removed text together are exactly the page's visible text, on every page there is. */
class AccountTest {
  /** Removals that a record holds at most, so that somebody reads them. */
  private static final int MOST = 80;

  private static final Cleaner CLEANER = new Cleaner();

  @Test
  void nothingVanishesUnexplained() throws IOException {
    var files = AllPages.files();
    var broken = new ConcurrentLinkedQueue<String>();
    files.parallelStream()
        .forEach(file -> {
          try {
            check(file);
          } catch (AssertionError | RuntimeException e) {
            broken.add(file + ": " + e);
          }
        });
    assertThat(files).hasSizeGreaterThan(7);
    assertThat(broken).isEmpty();
  }

  private static void check(Path file) {
    Page page = AllPages.page(file);
    if (page == null) {
      return;
    }
    if (page instanceof HtmlPage html) {
      assertThat(squeezed(join(page.passages()))).isEqualTo(squeezed(VisibleText.of(html)));
    }
    if (CLEANER.clean(page) instanceof Verdict.Passed<Cleaned>(Cleaned cleaned)) {
      check(page.passages(), cleaned);
      if (page instanceof HtmlPage) {
        isReadable(cleaned);
      }
    }
  }

  /** Whether the account of a page of HTML stays small, whatever the page's size. */
  private static void isReadable(Cleaned cleaned) {
    assertThat(cleaned.removed().size()).isLessThanOrEqualTo(MOST);
    assertThat(cleaned.removed())
        .filteredOn(removal -> !removal.rule().startsWith("region-"))
        .allMatch(removal -> removal.signal() != null && !removal.signal().isBlank());
  }

  private static void check(List<? extends Passage> passages, Cleaned cleaned) {
    assertThat(cleaned.labels()).hasSameSizeAs(passages);
    assertThat(cleaned.rules()).hasSameSizeAs(passages);
    var kept = passages.stream().filter(p -> cleaned.rules().get(p.index()) == null).toList();
    assertThat(kept).allMatch(p -> cleaned.labels().get(p.index()).isBody());
    assertThat(squeezed(cleaned.articleBody())).isEqualTo(squeezed(join(kept)));
    int all = passages.stream().mapToInt(p -> p.text().length()).sum();
    int removed = cleaned.removed().stream().mapToInt(Removal::length).sum();
    assertThat(cleaned.keptChars()).isEqualTo(kept.stream().mapToInt(p -> p.text().length()).sum());
    assertThat(removed).isEqualTo(cleaned.removedChars()).isEqualTo(all - cleaned.keptChars());
    assertThat(cleaned.removed())
        .allSatisfy(removal -> {
          assertThat(removal.rule()).matches("[a-z]+(-[a-z]+)*");
          assertThat(removal.reason()).endsWith(".");
          assertThat(removal.where()).isNotBlank();
          assertThat(removal.text()).isNotEmpty().hasSizeLessThanOrEqualTo(Removal.SHOWN);
        });
    var known = CLEANER.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    assertThat(cleaned.removed()).extracting(Removal::rule).isSubsetOf(known);
    assertThat(cleaned.rules().stream().filter(Objects::nonNull)).isSubsetOf(known);
  }

  private static String join(List<? extends Passage> passages) {
    return passages.stream().map(Passage::text).collect(Collectors.joining());
  }

  /**
   * The characters in the order of their code points, as hidden text in a line comes after it;
   * without blanks, controls, what has no width, and what is put between the cells of a row.
   */
  private static String squeezed(String text) {
    return text.codePoints()
        .filter(c ->
            c > ' '
                && c != '|'
                && c != 0xa0
                && Character.getType(c) != Character.FORMAT
                && !Character.isISOControl(c)
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c))
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
