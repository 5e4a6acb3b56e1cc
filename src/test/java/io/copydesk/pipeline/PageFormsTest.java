package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.copydesk.article.Outcome;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is right on pages of every form, whatever the models: beside a golden page, {@code
 * claims.txt} says in a line each what the body holds ({@code + text}), what it does not ({@code -
 * text}), what it holds once ({@code 1 text}), or that the page is {@code rejected} with a reason.
 */
class PageFormsTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  private final ArticlePipeline pipeline = new ArticlePipeline();

  @TestFactory
  Stream<DynamicTest> pagesOfEveryFormGiveTheirBody() throws IOException {
    try (var folders = Files.list(PAGES)) {
      var claimed = folders.filter(p -> Files.exists(p.resolve("claims.txt"))).sorted().toList();
      assertThat(claimed).hasSizeGreaterThan(25);
      return claimed.stream()
          .map(page -> dynamicTest(String.valueOf(page.getFileName()), () -> check(page)));
    }
  }

  private void check(Path page) throws IOException {
    String file = Files.exists(page.resolve("source.txt")) ? "source.txt" : "source.html";
    var ref = new PageRef("pages", file, null, null, null);
    byte[] bytes = Files.readAllBytes(page.resolve(file));
    Outcome outcome = pipeline.process(new RawPage(ref, bytes, null, null, null, null));
    List<String> claims = Files.readAllLines(page.resolve("claims.txt"), UTF_8);
    assertThat(claims).anyMatch(line -> line.matches("(\\+ |rejected ).+"));
    claims.forEach(claim -> check(claim, outcome));
  }

  private static void check(String claim, Outcome outcome) {
    String text = claim.substring(Math.min(2, claim.length()));
    if (claim.startsWith("rejected ")) {
      assertThat(outcome).isInstanceOf(Outcome.Rejected.class);
      assertThat(((Outcome.Rejected) outcome).rejection().reason().code())
          .isEqualTo(claim.substring("rejected ".length()));
    } else if (!claim.startsWith("#")) {
      assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
      String body = ((Outcome.Accepted) outcome).article().articleBody();
      switch (claim.charAt(0)) {
        case '+' -> assertThat(body).contains(text);
        case '-' -> assertThat(body).doesNotContain(text);
        case '1' -> assertThat(body).containsOnlyOnce(text);
        default -> throw new AssertionError("What is claimed by “" + claim + "”?");
      }
    }
  }
}
