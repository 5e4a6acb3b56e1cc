package io.copydesk.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static final String PAGE =
      """
      # The ferry's last day

      [Home](/) | [News](/news "All news")

      ![The ferry at noon](https://example.org/ferry.jpg)

      [![Logo](logo.png)](https://example.org)

      By **Ada Moor**, *our reporter*

      The old ferry crossed the [river Lim](https://example.org/a_(b
      )) for the **last** time.
      A file is called read_me_first, and 3 * 4 is 12.

      > “It was \\[nearly\\] home,” said the ferryman.

      ## What comes next ##

      ---

      * Bread
      * Salt

      | Year | People |
      |------|--------|
      | 1931 | 400 |

      [1]: https://example.org/one
      """;

  @Test
  void takesTheMarksOutAndLeavesTheLines() {
    String plain = Markdown.plain(PAGE);

    assertThat(plain.lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly(
            "The ferry's last day",
            "Home | News",
            "By Ada Moor, our reporter",
            "The old ferry crossed the river Lim",
            "for the last time.",
            "A file is called read_me_first, and 3 * 4 is 12.",
            "“It was [nearly] home,” said the ferryman.",
            "What comes next",
            "* Bread",
            "* Salt",
            "Year | People",
            "1931 | 400");
    assertThat(plain.lines().count()).isEqualTo(PAGE.lines().count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He wrote [sic] (and meant it) and * three stars * and a_b.",
        "# 1 is the best of all numbers, said the teacher.\nNobody asked.",
        "Results: 3 * 4, 5 * 6\n---\nand [1] a note",
      })
  void leavesPlainTextAlone(String text) {
    assertThat(Markdown.plain(text)).isEqualTo(text);
  }

  @Test
  void readsOnWhereAMarkIsNeverClosed() {
    String text = "# One\n## Two\n[open and ![image](nowhere\n\nand [a](/b) **bold";

    assertThat(Markdown.plain(text)).contains("open and").contains("and a bold");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[![",
        "[a](",
        "[a][b]",
        "[1]: a/b\n",
        "```",
        "{: ",
        "[a](b)\n",
        "# [a](b) c\n",
        "<http ",
        "[a\n",
        "](http",
        "[\n\n](http",
        "*"
      })
  void staysLinearInHostileText(String piece) {
    String text = "# One\n## Two\n" + piece.repeat(400_000) + "](";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(Markdown.plain(text)).startsWith("One\nTwo\n"));
  }

  @Test
  void addressesMayHoldBracketsAndTitles() {
    assertThat(
            Markdown.plain(
                "[Harrow Lane](https://a.example/Harrow_(lane)) and [a gallery](/b \"The (upper) one\")"
                    + " are \\\"shut\\\"."))
        .isEqualTo("Harrow Lane and a gallery are \"shut\".");
  }

  @Test
  void takesLinksApartThatHoldWholeParagraphs() {
    String text =
        """
        # The ferry

        [

        ![The pier](pier.jpg)

        ## The pier is shut

        By Ada Moor](https://example.org/the-
        pier) [The mill

        burnt down](https://example.org/the-mill)

        A [half is left
        """;

    assertThat(Markdown.plain(text).lines().filter(line -> !line.isBlank()).map(String::strip))
        .containsExactly(
            "The ferry",
            "The pier is shut",
            "By Ada Moor",
            "The mill",
            "burnt down",
            "A [half is left");
  }

  @Test
  void takesTheMarksOfHeadingsOutOfLists() {
    assertThat(
            Markdown.plain(
                "# The ferry\n\n* ### The pier\n- #1 of the mills\n* ## The mill\n\n# The end"))
        .isEqualTo("The ferry\n\n* The pier\n- #1 of the mills\n* The mill\n\nThe end");
  }

  @Test
  void takesLinksApartWhoseAddressesStandElsewhere() {
    String text =
        """
        By [Ada Moor][1], [Tom Hale][] and [Ines Cole] [sic]

        ![The ferry][pic]

        It crossed the [river Lim][2].[^1] A [half][9] is left.

        [1]: https://example.org/ada "Ada (all texts)"
        [2]: <https://example.org/lim>
        [tom hale]: /tom
        [Ines Cole]: ines.html
        [pic]: ferry.jpg
        [^1]: The last time was in 1931.
        """;

    assertThat(Markdown.plain(text).strip().lines().filter(line -> !line.isBlank()))
        .containsExactly(
            "By Ada Moor, Tom Hale and Ines Cole [sic]",
            "It crossed the river Lim. A [half][9] is left.",
            " The last time was in 1931.");
  }

  @Test
  void takesFencesAttributesAndUnderlinesOut() {
    String text =
        """
        The ferry's last day {#top .head}
        =================================

        It was **un**forgettable.
        {: .intro}

        ::: {.box}
        ```sh
        # ring the bell
        ```
        :::

        ```3 * 4``` is a dozen {and} {more}
        """;

    assertThat(Markdown.plain(text, 1).lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly(
            "The ferry's last day",
            "It was unforgettable.",
            "# ring the bell",
            "3 * 4 is a dozen {and} {more}");
  }

  @Test
  void backslashesAtLinesEndsAndAttributesOfPicturesAreMarks() {
    String text =
        """
        # Ferry
        ## Bell
        Ada Moor\\
        Back\\\\slash
        [![The bell](bell.jpg){width="640"}](full.jpg)
        ![The bell](bell.jpg) {of brass}
        """;

    assertThat(Markdown.plain(text).lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly("Ferry", "Bell", "Ada Moor", "Back\\slash", "{of brass}");
  }

  @Test
  void anAngleBracketThatIsNeverClosedTakesNothingWithIt() {
    assertThat(
            Markdown.plain("# One\n## Two\nSee <http://a.example and <http://b.example> now > so"))
        .endsWith("See <http://a.example and  now > so");
  }
}
