package io.copydesk.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Rejection.Reason;
import io.copydesk.article.Verdict;
import io.copydesk.fetch.RawPage;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private final Decoder decoder = new Decoder(new DecodeLimits(1 << 20));

  @Test
  void plainTextStaysWhatItIs() {
    assertThat(text(RawPages.of("Zoë's café".getBytes(UTF_8)))).isEqualTo("Zoë's café");
  }

  @Test
  void gzipIsKnownByContentWhateverTheHeaderSays() {
    byte[] once = RawPages.gzip("naïve".getBytes(UTF_8));
    assertThat(text(RawPages.of(once))).isEqualTo("naïve");
    assertThat(text(RawPages.of(once, "text/html", "gzip"))).isEqualTo("naïve");
    assertThat(text(RawPages.of(RawPages.gzip(once), "text/html", "gzip"))).isEqualTo("naïve");
    assertThat(text(RawPages.of("naïve".getBytes(UTF_8), "text/html", "gzip"))).isEqualTo("naïve");
  }

  @Test
  void truncatedGzipIsRejected() {
    byte[] whole =
        RawPages.gzip("A long enough text to be cut in two. ".repeat(50).getBytes(UTF_8));
    assertThat(reason(RawPages.of(Arrays.copyOf(whole, whole.length - 12))))
        .isEqualTo(Reason.CORRUPT_COMPRESSION);
    assertThat(reason(RawPages.of(new byte[] {0x1f, (byte) 0x8b, 8, 0})))
        .isEqualTo(Reason.CORRUPT_COMPRESSION);
  }

  @Test
  void gzipBombIsRejectedBeforeItFillsTheMemory() {
    byte[] bomb = RawPages.gzip(new byte[200 << 20]);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(reason(RawPages.of(bomb))).isEqualTo(Reason.INFLATED_TOO_LARGE);
    assertThat(reason(RawPages.of(RawPages.gzip(RawPages.gzip(RawPages.gzip(new byte[9]))))))
        .isEqualTo(Reason.UNSUPPORTED_TYPE);
  }

  @Test
  void emptyAndBlankObjectsAreRejected() {
    assertThat(reason(RawPages.of(new byte[0]))).isEqualTo(Reason.EMPTY);
    assertThat(reason(RawPages.of(" \r\n\t".getBytes(UTF_8)))).isEqualTo(Reason.EMPTY);
    assertThat(reason(RawPages.of(RawPages.gzip(new byte[0])))).isEqualTo(Reason.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7\n1 0 obj", "\u0089PNG\r\n\u001a\n..", "ÿØÿà..JFIF", "GIF89a.."})
  void documentsAndImagesAreRejected(String head) {
    assertThat(reason(RawPages.of(head.getBytes(ISO_8859_1)))).isEqualTo(Reason.UNSUPPORTED_TYPE);
  }

  @Test
  void noiseIsRejected() {
    var noise = new byte[10_000];
    new Random(7).nextBytes(noise);
    assertThat(reason(RawPages.of(noise))).isEqualTo(Reason.UNSUPPORTED_TYPE);
    assertThat(reason(RawPages.of(noise, "text/html", "br"))).isEqualTo(Reason.UNSUPPORTED_TYPE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | <meta charset=iso-8859-1> Fünf “große” Bäume",
        "windows-1251 | <meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"> Пять",
        "windows-31j  | <meta charset='Shift_JIS'> 新聞記事",
        "GB18030      | <?xml version=\"1.0\" encoding=\"gb2312\"?><html> 新闻报道",
        "x-windows-949| <META CHARSET=euc-kr> 기사",
        "ISO-2022-JP  | <meta charset=iso-2022-jp> 新聞"
      })
  void theDeclaredCharsetIsReadAsBrowsersReadIt(String charset, String page) {
    byte[] bytes = page.getBytes(java.nio.charset.Charset.forName(charset));
    assertThat(text(RawPages.of(bytes))).isEqualTo(page);
  }

  @Test
  void headerGoesBeforeMeta() {
    String page = "<meta charset=windows-1252> Łódź";
    byte[] bytes = page.getBytes(java.nio.charset.Charset.forName("windows-1250"));
    var decoded = decoded(RawPages.of(bytes, "text/html; charset=\"windows-1250\"", null));
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charsetSource()).isEqualTo("header");
  }

  @Test
  void utf8BeatsAStaleDeclaration() {
    String page = "<meta charset=iso-8859-1> Größe, Straße, Übung";
    var decoded = decoded(RawPages.of(page.getBytes(UTF_8), "text/html; charset=ISO-8859-1", null));
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charset()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-1, “It’s a café”\u00a0– naïve",
    "windows-1252, “It’s a café – naïve, the “Maß” in œuvre",
    "ISO-8859-1, Сегодня в городе",
    "ISO-8859-1, © 2026",
    "ISO-8859-1, 日本語の文章 🦢",
  })
  void utf8ThatAScraperMisreadIsReadAgain(String misreadAs, String page) {
    String stored = misread(page, misreadAs);
    assertThat(stored).isNotEqualTo(page);
    assertThat(text(RawPages.of(stored.getBytes(UTF_8)))).isEqualTo(page);
  }

  @Test
  void misreadTextThatIsCutShortIsReadAsFarAsItGoes() {
    String stored = misread("Größe und Maß", "ISO-8859-1");
    assertThat(text(RawPages.of(stored.substring(0, stored.length() - 1).getBytes(UTF_8))))
        .isEqualTo("Größe und Ma");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A cup of NESCAFÉ®, and another NESCAFÉ®",
        "Maß“, sagte er, und Größe",
        "I saw “Ã¤” instead of “ä”",
        "Le goût de l’Â",
        "CAFÉ"
      })
  void whatLooksMisreadButIsNotStays(String page) {
    assertThat(text(RawPages.of(page.getBytes(UTF_8)))).isEqualTo(page);
  }

  private static String misread(String page, String charset) {
    byte[] bytes = page.getBytes(UTF_8);
    var once = new StringBuilder();
    for (byte b : bytes) { // what windows-1252 leaves open is read as the control of that number
      String read = new String(new byte[] {b}, java.nio.charset.Charset.forName(charset));
      once.append(read.equals("\ufffd") ? (char) (b & 0xff) : read.charAt(0));
    }
    return once.toString();
  }

  @Test
  void fewBrokenBytesDoNotThrowUtf8Away() {
    byte[] head = "Größe, Straße, Übung, Ärger, naïve ".getBytes(UTF_8);
    byte[] bytes = Arrays.copyOf(head, head.length + 1);
    bytes[head.length] = (byte) 0xe4;
    byte[] page =
        (new String(bytes, ISO_8859_1) + "x".repeat(20_000) + "<meta charset=windows-1252>")
            .getBytes(ISO_8859_1);
    assertThat(text(RawPages.of(page))).startsWith("Größe, Straße, Übung, Ärger, naïve \ufffdx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsKnownWithAndWithoutMark(String charset) {
    String page = "<html><p>Wide characters, narrow columns.</p></html>";
    var wide = java.nio.charset.Charset.forName(charset);
    assertThat(text(RawPages.of(page.getBytes(wide)))).isEqualTo(page);
    assertThat(text(RawPages.of(("\ufeff" + page).getBytes(wide)))).isEqualTo(page);
  }

  @Test
  void undeclaredCyrillicIsDetected() {
    String page =
        "Сегодня в городе открылась новая библиотека, сообщает наш корреспондент. ".repeat(5);
    var decoded =
        decoded(RawPages.of(page.getBytes(java.nio.charset.Charset.forName("windows-1251"))));
    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.charsetSource()).isEqualTo("detected");
  }

  private DecodedPage decoded(RawPage raw) {
    return switch (decoder.decode(raw)) {
      case Verdict.Passed(var page) -> page;
      case Verdict.Refused(var rejection) -> throw new AssertionError(rejection);
    };
  }

  private String text(RawPage raw) {
    return decoded(raw).text();
  }

  private Reason reason(RawPage raw) {
    return switch (decoder.decode(raw)) {
      case Verdict.Passed(var page) -> throw new AssertionError("decoded: " + page);
      case Verdict.Refused(var rejection) -> rejection.reason();
    };
  }
}
