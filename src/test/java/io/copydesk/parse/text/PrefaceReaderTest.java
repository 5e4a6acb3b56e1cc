package io.copydesk.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Verdict;
import io.copydesk.decode.DecodedPage;
import io.copydesk.parse.PageParser;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Line;
import io.copydesk.parse.text.Preface.Field;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefaceReaderTest {
  private static final String TEXT = "The mill at Lower Arden is to grind flour again.\n";

  private static Map<Field, List<String>> fields(String preface) {
    var found = PrefaceReader.in(preface + TEXT);
    assertThat((preface + TEXT).substring(found.end())).isEqualTo(TEXT);
    return found.fields();
  }

  @Test
  void readsTheFieldsOfToolsThatWriteMarkdown() {
    String preface =
        """
        Title: Mill to grind again

        URL Source: https://arden.example/mill

        Published Time: 2024-03-12T14:05:00Z

        Warning: This page may be incomplete.

        Markdown Content:
        """;

    assertThat(fields(preface))
        .containsOnly(
            Map.entry(Field.TITLE, List.of("Mill to grind again")),
            Map.entry(Field.URL, List.of("https://arden.example/mill")),
            Map.entry(Field.PUBLISHED, List.of("2024-03-12T14:05:00Z")));
  }

  @Test
  void readsFrontMatter() {
    String preface =
        """
        \ufeff---
        title: "Mill to \\"grind\\" again"
        author:
          - name: Hanna Velde
          - Corin Haldane
        date: 2024-03-12
        description: >
          Bakers buy the old mill
          and open it.
        tags: [mills, 'bread']
        # What nobody needs
        layout: post
        draft: null
        ---
        """;

    assertThat(fields(preface))
        .containsOnly(
            Map.entry(Field.TITLE, List.of("Mill to \"grind\" again")),
            Map.entry(Field.AUTHOR, List.of("Hanna Velde", "Corin Haldane")),
            Map.entry(Field.PUBLISHED, List.of("2024-03-12")),
            Map.entry(Field.DESCRIPTION, List.of("Bakers buy the old mill and open it.")),
            Map.entry(Field.KEYWORDS, List.of("mills", "bread")));
    assertThat(fields("+++\ntitle = \"Mill to grind again\"\nlang = \"en\"\n+++\n"))
        .containsEntry(Field.TITLE, List.of("Mill to grind again"));
  }

  @Test
  void readsTheHeaderOfAMail() {
    String preface =
        """
        Subject: Fwd: Mill to grind again, after
         forty years
        From: "Hanna Velde" <hanna@arden.example>
        To: desk@arden.example
        Date: Tue, 12 Mar 2024 14:05:00 +0000
        """;

    assertThat(fields(preface))
        .containsOnly(
            Map.entry(Field.TITLE, List.of("Mill to grind again, after forty years")),
            Map.entry(Field.AUTHOR, List.of("Hanna Velde")),
            Map.entry(Field.PUBLISHED, List.of("Tue, 12 Mar 2024 14:05:00 +0000")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date: 12 March 2024\nBy Hanna Velde\n",
        "Title: a word that means two things, the teacher said\n\n",
        "---\n\nMill to grind again\n\n---\n",
        "---\ntitle: Mill to grind again\nauthor: Hanna Velde\n\n",
        "Mill to grind again\nAuthor: Hanna Velde\nDate: 12 March 2024\n",
        ": : :\n\n\n",
      })
  void aTextThatBeginsHasNone(String text) {
    assertThat(PrefaceReader.in(text + TEXT).end()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: a\n", "a@", "---\n", "\n", "title: [[[ ", "- - ", " "})
  void staysLinearInHostileText(String piece) {
    String text = "---\ntitle: a\nauthor: b\n" + piece.repeat(400_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(PrefaceReader.in(text)).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        -----Original Message-----
        From: Ada Moor [mailto:ada@arden.example]
        Sent: Monday, 3 March 2025 09:12
        To: All
        Subject: FW: Mill to grind again

        """,
        """
        From: Tom Hale <tom@arden.example>
        Subject: Fwd: look

        ---------- Forwarded message ---------
        From: Ada Moor <ada@arden.example>
        Subject: Mill to grind again

        """,
        """

        -----Ursprüngliche Nachricht-----
        Von: Ada Moor
        Gesendet: Montag, 3. März 2025 09:12
        An: Alle
        Betreff: WG: AW: Mill to grind again
        """,
        """
        Début du message réexpédié :

        De : Ada Moor
        Envoyé : lundi 3 mars 2025 09:12
        À : tous
        Objet : TR: Mill to grind again
        """
      })
  void readsTheHeaderOfAMailThatIsForwarded(String mail) {
    var found = PrefaceReader.in(mail + TEXT);

    assertThat((mail + TEXT).substring(found.end()).strip()).isEqualTo(TEXT.strip());
    assertThat(found.fields())
        .containsEntry(Field.TITLE, List.of("Mill to grind again"))
        .containsEntry(Field.AUTHOR, List.of("Ada Moor"));
  }

  @Test
  void dashesAloneForwardNothing() {
    assertThat(PrefaceReader.in("----- The mill -----\n\nIt grinds.\n" + TEXT).end()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://arden.example/mill\n\n",
        "\ufeff\n  https://arden.example/mill\r\n",
        "URL: https://arden.example/mill\n",
        "Source: https://arden.example/mill\n\n",
      })
  void readsTheAddressAlone(String preface) {
    var found = PrefaceReader.in(preface + TEXT);

    assertThat((preface + TEXT).substring(found.end()).strip()).isEqualTo(TEXT.strip());
    assertThat(found.fields())
        .containsOnly(Map.entry(Field.URL, List.of("https://arden.example/mill")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://arden.example/\n",
        "See https://arden.example/mill\n",
        "Link: in the parish's paper\n",
        "https://arden.example/mill and more\n",
      })
  void leavesOtherLinesOnAddresses(String line) {
    assertThat(PrefaceReader.in(line + TEXT).end()).isZero();
  }

  @Test
  void itsLinesAreThePagesFirst() {
    String text = "Title: Mill to grind again\nURL: https://arden.example/mill\n\n* One\n* " + TEXT;
    var verdict = new PageParser().parse(new DecodedPage(text, "UTF-8", "utf-8", null, null));

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Passed.class,
            passed -> {
              var page = (TextPage) passed.value();
              assertThat(page.preface().of(Field.URL))
                  .containsExactly("https://arden.example/mill");
              assertThat(page.prefaceLines())
                  .extracting(Line::text)
                  .containsExactly("Title: Mill to grind again", "URL: https://arden.example/mill");
              assertThat(page.textLines())
                  .containsExactly(
                      new Line(2, 4, "One", 1, true), new Line(3, 5, TEXT.strip(), 0, true));
            });
  }
}
