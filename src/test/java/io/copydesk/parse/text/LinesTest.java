package io.copydesk.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.passage.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final String WRAPPED =
      """
      The old ferry crossed the river for the last time on Sunday,
      watched by a crowd that stood on both banks and waved with
      handkerchiefs, as their grandparents had once done.
      It was built in 1931.
      From now on a bridge does the work, which opened a week
      earlier than planned and cost less than anybody had expected
      of it at the beginning.

      Tickets
      Timetable
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\f", "\u0085", "\u2028", "\u2029"})
  void takesTheLineEndsOfEverySystem(String end) {
    var lines = Lines.of("One." + end + end + "Two." + end + "Three." + end);

    assertThat(lines).extracting(Line::text).containsExactly("One.", "Two.", "Three.");
    assertThat(lines).extracting(Line::number).containsExactly(1, 3, 4);
    assertThat(lines).extracting(Line::gapBefore).containsExactly(0, 1, 0);
  }

  @Test
  void normalisesBlanksOfEveryWidth() {
    assertThat(texts("\tA\u00a0b \u2003 c\u200bd\u00ade \ufeff\n \u3000 \n"))
        .containsExactly("A b cde");
  }

  @Test
  void keepsJoinersThatScriptsNeed() {
    assertThat(texts("می\u200cخواهم")).containsExactly("می\u200cخواهم");
  }

  @Test
  void takesNoJoinerForTextThatNothingStandsBefore() {
    assertThat(texts("One.\n\u200d\n\u200c \u200d\n\u200dTwo.")).containsExactly("One.", "Two.");
  }

  @Test
  void putsParagraphsTogetherDespiteListsAndALineThatSticksOut() {
    String list = "• Bread\n".repeat(12) + "\n" + "1. https://a.example/timetable\n".repeat(12);
    String comment =
        "\n" + "What a pity, I say, and so does my aunt. ".repeat(3).strip() + "\nYes.\n";

    assertThat(texts(WRAPPED + "\n" + list + comment))
        .startsWith(texts(WRAPPED).toArray(String[]::new));
    assertThat(texts(WRAPPED)).hasSize(5);
  }

  @Test
  void someMarksAreBulletsWithoutABlank() {
    assertThat(Lines.of("•Bread\n*not this\n●Salt"))
        .extracting(Line::text)
        .containsExactly("Bread", "*not this", "Salt");
  }

  @Test
  void takesBulletsOff() {
    var lines = Lines.of("• Bread\n* Salt\n▪ Oil\n·\n- Water\n- Flour");

    assertThat(lines)
        .extracting(Line::text)
        .containsExactly("Bread", "Salt", "Oil", "·", "Water", "Flour");
    assertThat(lines).extracting(Line::bullet).containsExactly(true, true, true, false, true, true);
  }

  @Test
  void aPlusIsABulletInCompany() {
    assertThat(texts("+ A mill\n+ A ferry\n- No geese"))
        .containsExactly("A mill", "A ferry", "- No geese");
    assertThat(texts("+ A mill\nNobody answered.")).first().isEqualTo("+ A mill");
  }

  @Test
  void leavesTheDashThatOpensAnUtterance() {
    assertThat(texts("– Who is there?\nNobody answered.")).first().isEqualTo("– Who is there?");
  }

  @Test
  void putsWrappedParagraphsTogether() {
    assertThat(texts(WRAPPED))
        .containsExactly(
            "The old ferry crossed the river for the last time on Sunday, watched by a crowd that stood on both banks and waved with handkerchiefs, as their grandparents had once done.",
            "It was built in 1931.",
            "From now on a bridge does the work, which opened a week earlier than planned and cost less than anybody had expected of it at the beginning.",
            "Tickets",
            "Timetable");
  }

  @Test
  void startsAParagraphAtAnIndent() {
    String indented =
        WRAPPED.replace("It was built", "   It was built by two brothers from the town");

    assertThat(texts(indented))
        .element(1)
        .isEqualTo("It was built by two brothers from the town in 1931.");
  }

  @Test
  void putsWrappedJapaneseTogetherWithoutBlanks() {
    String line = "古い渡し船は日曜日に最後の航海を終え両岸に集まった人々";
    assertThat(texts((line + "\n").repeat(6) + "が手を振った。\n"))
        .containsExactly(line.repeat(6) + "が手を振った。");
  }

  @Test
  void leavesLinesThatAreNotWrapped() {
    var menu =
        List.of("Home", "Local news", "Sport", "Weather and traffic", "Letters", "Jobs", "Log in");

    assertThat(texts(String.join("\n", menu))).isEqualTo(menu);
  }

  @Test
  void cutsAWholeTextOnOneLineAtItsTabs() {
    String long1 = "Word ".repeat(60).strip() + ".";
    String long2 = "More ".repeat(60).strip() + ".";

    assertThat(texts("Title\t\t" + long1 + "    " + long2)).containsExactly("Title", long1, long2);
    assertThat(texts("Name\tPrice\tDay")).containsExactly("Name Price Day");
  }

  @Test
  void readsCharactersThatAreWrittenAsHtmlWritesThem() {
    assertThat(texts("Mills&nbsp;&amp; bread: that&#8217;s &amp;#x201C;it&amp;rdquo;&#10;R&D; &x"))
        .containsExactly("Mills & bread: that’s “it” R&D; &x");
    assertThat(texts("a&#xD83D;b &#128512;")).containsExactly("ab \ud83d\ude00");
  }

  @Test
  void takesTheNumbersOfLinksOutThatTerminalBrowsersWrite() {
    String page =
        """
           [1]Home [2]News

           The [3]ferry crossed the "[4]Lim" again.

        References

           1. https://a.example/
           2. https://a.example/news
           3. https://a.example/ferry
        """;

    assertThat(texts(page))
        .startsWith("Home News", "The ferry crossed the \"Lim\" again.", "References");
    assertThat(texts("It sank [1]in 1931, [2]or so, [3]they say[4].\n1. https://a.example/"))
        .first()
        .asString()
        .contains("[1]in", "[3]they");
  }

  @Test
  void putsWordsTogetherThatTheMarginDivided() {
    String page =
        """
        The old ferry crossed the river for the last time on Sunday, watch-
        ed by a crowd that stood on both banks and waved with handker-
        chiefs, as their grandparents had once done. The north- and south-
        bound boats met in the middle, as the well-known song has it. Of well-
        known songs the ferry had three, and in the end it also had Anne-
        Marie, who sang them, one heard until the end of that win-
        ter in both of the towns beside the river. Between the north-
        and the south bank nobody sang as she did.
        """;

    assertThat(texts(page))
        .containsExactly(
            "The old ferry crossed the river for the last time on Sunday, watched by a crowd that"
                + " stood on both banks and waved with handkerchiefs, as their grandparents had once"
                + " done. The north- and southbound boats met in the middle, as the well-known song"
                + " has it. Of well-known songs the ferry had three, and in the end it also had"
                + " Anne-Marie, who sang them, one heard until the end of that winter in both of the towns beside the"
                + " river. Between the north- and the south bank nobody sang as she did.");
    assertThat(texts(WRAPPED.replace("had expected\nof it", "had un-\nseen it")))
        .element(2)
        .asString()
        .contains("had un-seen it");
  }

  @Test
  void putsWordsTogetherThatASoftHyphenDivided() {
    assertThat(texts("The fer\u00ad\nry sank.\n\nIt was\u00ad\n\nold."))
        .containsExactly("The ferry sank.", "It was", "old.");
  }

  @Test
  void putsNarrowColumnsTogether() {
    String column =
        """
        The old grain mill at the weir
        will open as a library in the
        autumn, the parish council
        decided on Monday evening
        after a long and loud debate.
        """;
    var stops = List.of("Lower Arden, church", "Upper Arden, bridge", "Weir Cottage, north");

    assertThat(texts(column)).hasSize(1);
    assertThat(texts(String.join("\n", stops) + "\n" + String.join("\n", stops))).hasSize(6);
  }

  @Test
  void hasNoLinesWhereThereIsNoText() {
    assertThat(Lines.of("")).isEmpty();
    assertThat(Lines.of(" \n\t\n\u0000\u200b\n")).isEmpty();
  }

  /** As html2text writes pages: wrapped with the addresses of links, which break at hyphens. */
  @Test
  void putsWrappedMarkdownTogetherAsItWasWritten() {
    String text =
        """
        # The ferry

          * [Harbour](https://example.org/news/harbour)
          * [Islands](https://example.org/news/islands-and-all-that-belongs-to-them)

        The [old ferry](https://example.org/ferry) crossed the river
        for the last time on Sunday, said the [harbour
        office](https://example.org/news/the-harbour-
        office-and-its-ferry), and a crowd waved with handkerchiefs,
        as their [grandparents](https://example.org/news/history-
        of-the-old-ferry-in-
        pictures) had once done on both banks.

        From now on a bridge does the work, which opened a week
        earlier than planned.
        """;

    assertThat(texts(text))
        .containsExactly(
            "The ferry",
            "Harbour",
            "Islands",
            "The old ferry crossed the river for the last time on Sunday, said the harbour office, and a crowd waved with handkerchiefs, as their grandparents had once done on both banks.",
            "From now on a bridge does the work, which opened a week earlier than planned.");
  }

  @Test
  void aLineThatMarkdownBreaksGoesNoFurther() {
    String place = "Harrow Lane 3 in the old town of Harbour Bay on the southern shore,";
    String text = "# Where\n\n## Offices\n\n" + (place + "  \nthe mill  \n").repeat(4);

    assertThat(texts(text)).hasSize(10).contains(place, "the mill");
  }

  /** As parsers write all text nodes of a page, one a line. */
  @Test
  void putsSentencesTogetherThatLinksHaveBroken() {
    String text =
        """
        The ferry sails again
        by Ada Moor
        ferries
        islands
        The old ferry, which
        Tom Hale
        had built, crosses the river
        again
        .
        It left on Sunday, said the
        harbour office
        , and a crowd waved.
        The
        Lim
        , they said, was high.
        Tickets
        Timetable
        """;

    assertThat(texts(text))
        .containsExactly(
            "The ferry sails again",
            "by Ada Moor",
            "ferries",
            "islands",
            "The old ferry, which",
            "Tom Hale had built, crosses the river again.",
            "It left on Sunday, said the harbour office, and a crowd waved.",
            "The",
            "Lim, they said, was high.",
            "Tickets",
            "Timetable");
  }

  /** A page of one link shows no more than that. */
  @Test
  void aCommaOrFullStopOnALineOfItsOwnTellsThatLinksHaveBrokenTheText() {
    String text =
        """
        The river rose on Sunday, \nthe harbour office said
        .
        Nobody was hurt.
        """;

    assertThat(texts(text))
        .containsExactly("The river rose on Sunday, the harbour office said.", "Nobody was hurt.");
    assertThat(texts("Tickets!\n.\nthe harbour\noffice"))
        .containsExactly("Tickets!", ".", "the harbour", "office");
  }

  @Test
  void leavesLinesAloneThatNothingHasBroken() {
    assertThat(texts("The ferry\nsails again.\n, said the harbour\noffice."))
        .containsExactly("The ferry", "sails again.", ", said the harbour", "office.");
  }

  @Test
  void aBoxKeepsNoTextFromBeingUnwrapped() {
    String box =
        """

        ┌────────────────────┐
        │ Get the ferry news │
        │ [Your mail ]       │
        ├──────┬─────────────┤
        │ Bell │ 2           │
        └──────┴─────────────┘
        """;

    assertThat(texts(WRAPPED + box + box + "\nIt rings."))
        .startsWith(texts(WRAPPED).toArray(String[]::new))
        .containsSubsequence("Get the ferry news", "[Your mail ]", "Bell | 2", "It rings.")
        .noneMatch(line -> line.contains("─"));
    assertThat(Lines.of("One.\n┌──┐\nTwo.\n├─ a\n│")).extracting(Line::gapBefore).contains(1);
    assertThat(texts("Bells\n├─ │ old\n│ and new"))
        .containsExactly("Bells", "├─ │ old", "│ and new");
  }

  @Test
  void aLongMenuKeepsNoTextFromBeingUnwrappedThatGoesOnInSmallLetters() {
    String menu = "Tickets\nTimetable\nBread\n".repeat(3);
    String all = WRAPPED + "\n" + WRAPPED;

    assertThat(texts(menu + "\n" + all)).endsWith(texts(all).toArray(String[]::new));
    String wide = "The bell of the ferry rings at noon, and then it rings again. ".repeat(3);
    assertThat(texts(menu + "\n" + all + "\n" + wide)).contains(WRAPPED.lines().toList().get(1));
  }

  @Test
  void rowsOfATableAreNotJoined() {
    String table =
        """
        | Bells of the ferry and of the tower above the landing stage |
        | cast by | Tom Hale, who had never before cast any bell at all |
        | weight of the smaller one | 40 kg, and thus more than planned |
        """;

    assertThat(texts(WRAPPED + "\n" + table))
        .containsAll(table.lines().toList())
        .startsWith(texts(WRAPPED).toArray(String[]::new));
  }

  @Test
  void rulesAcrossThePageAreNoText() {
    String text = WRAPPED + "\n** A bell for the tower\n" + "-".repeat(60) + "\n\nIt rings.\n";

    assertThat(texts(text)).endsWith("A bell for the tower", "It rings.").hasSize(7);
    assertThat(texts("** One\n\nTwo\n---\n====\n* * *"))
        .containsExactly("** One", "Two", "---", "====", "* *");
  }

  @Test
  void marksOfQuotationAreTakenOffWhereMostIsQuoted() {
    String quoted = WRAPPED.lines().map(line -> "> " + line).collect(Collectors.joining("\r\n"));

    assertThat(texts(quoted)).isEqualTo(texts(WRAPPED));
    assertThat(texts(quoted + "\n>> Who pays?\n>\n> They do.")).endsWith("Who pays?", "They do.");
    assertThat(texts("> Who pays?\nThey do.\nWe do.")).startsWith("> Who pays?");
  }

  @Test
  void aBackslashBreaksALineOfMarkdown() {
    String text = "# Ferry\n\n## Bell\n\n**Ada Moor**\\\n*The Harbour News*\n\n" + WRAPPED;

    assertThat(texts(text)).startsWith("Ferry", "Bell", "Ada Moor", "The Harbour News");
  }

  private static List<String> texts(String text) {
    return Lines.of(text).stream().map(Line::text).toList();
  }
}
