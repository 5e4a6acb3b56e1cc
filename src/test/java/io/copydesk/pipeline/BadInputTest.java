package io.copydesk.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Outcome;
import io.copydesk.article.Rejection.Reason;
import io.copydesk.decode.DecodeLimits;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.parse.ParseLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the world throws at a page bucket: each with a clear outcome, and nothing else harmed. */
@Timeout(60)
class BadInputTest {
  private static final String STORY =
      "<p>The ferry to the outer islands will run twice a day again from Monday, the harbour"
          + " master said, after a winter in which it had sailed on three days a week.</p>";

  private final ArticlePipeline pipeline = new ArticlePipeline();

  @Test
  void emptyObject() {
    assertThat(rejected(new byte[0])).isEqualTo(Reason.EMPTY);
  }

  @Test
  void binaryPdfAndImage() {
    var noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    assertThat(rejected(noise)).isEqualTo(Reason.UNSUPPORTED_TYPE);
    assertThat(rejected("%PDF-1.4\n%âãÏÓ\n1 0 obj".getBytes(UTF_8)))
        .isEqualTo(Reason.UNSUPPORTED_TYPE);
    assertThat(rejected(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
        .isEqualTo(Reason.UNSUPPORTED_TYPE);
  }

  @Test
  void truncatedGzipAndGzipBomb() throws IOException {
    byte[] whole = gzip(("<html><body>" + STORY.repeat(20)).getBytes(UTF_8));
    assertThat(rejected(Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(Reason.CORRUPT_COMPRESSION);
    assertThat(rejected(gzip(new byte[100 << 20]))).isEqualTo(Reason.INFLATED_TOO_LARGE);
  }

  @Test
  void twoHundredThousandNestedElements() {
    String page = "<html><body>" + "<div>".repeat(200_000) + STORY;
    assertThat(rejected(page.getBytes(UTF_8))).isEqualTo(Reason.TOO_DEEP);
    String inline = "<html><body><p>" + "<b>".repeat(200_000) + STORY;
    assertThat(rejected(inline.getBytes(UTF_8))).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void fiftyMegabytesOfHtml() {
    var page = new StringBuilder("<html><body><h1>Everything at once</h1>");
    while (page.length() < 50 << 20) {
      page.append(STORY);
    }
    assertThat(process(page.toString().getBytes(UTF_8))).isNotNull();
  }

  @Test
  void pageWithoutArticle() {
    assertThat(
            rejected(
                "<html><body><nav><a href=/a>News</a> <a href=/b>Sport</a></nav></body></html>"
                    .getBytes(UTF_8)))
        .isIn(Reason.NOT_AN_ARTICLE, Reason.NO_TEXT);
    assertThat(rejected("<html><head><script>var a = 1;</script></head></html>".getBytes(UTF_8)))
        .isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void pageThatTakesTooLong() {
    var hasty =
        new ArticlePipeline(
            new Limits(DecodeLimits.DEFAULT, ParseLimits.DEFAULT, Duration.ofNanos(1)));
    assertThat(hasty.process(raw(STORY.getBytes(UTF_8))))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            r -> assertThat(r.rejection().reason()).isEqualTo(Reason.TOO_SLOW));
  }

  @Test
  void pageIsStoppedInTheMidstOfAStep() {
    var hasty =
        new ArticlePipeline(
            new Limits(DecodeLimits.DEFAULT, ParseLimits.DEFAULT, Duration.ofMillis(200)));
    byte[] page = ("<html><body>" + STORY.repeat(60_000)).getBytes(UTF_8);
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    assertThat(hasty.process(raw(page)))
        .isInstanceOfSatisfying(
            Outcome.Rejected.class,
            r -> assertThat(r.rejection().reason()).isEqualTo(Reason.TOO_SLOW));
    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void localeOfTheMachineDoesNotMatter() throws IOException {
    byte[] page = Files.readAllBytes(Path.of("events/pages/json-ld.html"));
    var expected = process(page);
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(process(page)).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(process(page)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private Outcome process(byte[] bytes) {
    return pipeline.process(raw(bytes));
  }

  private Reason rejected(byte[] bytes) {
    return switch (process(bytes)) {
      case Outcome.Accepted(var article) -> throw new AssertionError("accepted: " + article);
      case Outcome.Rejected(_, var rejection, _) -> rejection.reason();
    };
  }

  private static RawPage raw(byte[] bytes) {
    return new RawPage(
        new PageRef("pages", "page", null, null, null), bytes, null, null, null, null);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
