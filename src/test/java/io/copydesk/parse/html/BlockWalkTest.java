package io.copydesk.parse.html;

import static io.copydesk.parse.HtmlPages.page;
import static io.copydesk.parse.HtmlPages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.name.NameConcept;
import io.copydesk.parse.passage.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockWalkTest {
  @Test
  void inlineTagsNeverCutWords() {
    assertThat(texts("<p><span class=drop>T</span>he <b>tra</b>m <a href=/x>ran</a>.</p>"))
        .containsExactly("The tram ran.");
  }

  @Test
  void blockTagsAlwaysCut() {
    assertThat(texts("<div>One<p>Two</p>Three<ul><li>Four<li>Five</ul></div>"))
        .containsExactly("One", "Two", "Three", "Four", "Five");
  }

  @Test
  void oneLineBreakIsABlankAndTwoEndTheBlock() {
    assertThat(texts("<div>One<br>two<br> <br>Three<br/>&nbsp;<br/><br/>Four<br></div>"))
        .containsExactly("One two", "Three", "Four");
  }

  @Test
  void linesStayLinesWhereTheTextIsLaidOut() {
    assertThat(laid("<p>Down the quay,<br>\n down the stair <b>we</b> went.</p><p>Home<br></p>"))
        .containsExactly("Down the quay,\ndown the stair we went.", "Home");
    assertThat(
            laid(
                "<pre><code><b>def</b> f(x):\n    if x:\n\treturn  1\r\n\n    return 2\n</code></pre>"
                    + "<p> Two  blanks\n are one"))
        .containsExactly("def f(x):\n    if x:\n\treturn  1", "    return 2", "Two blanks are one");
    assertThat(laid("<pre>    x = 1<br>    y = 2</pre>")).containsExactly("    x = 1\n    y = 2");
    assertThat(texts("<pre>def f(x):\n    return  x\n</pre>"))
        .containsExactly("def f(x): return x");
  }

  private static List<String> laid(String html) {
    return page(html).blocks().stream().map(Block::laid).toList();
  }

  @Test
  void joinersWithNothingBeforeThemAreNoBlock() {
    assertThat(texts("<p>One.</p><p>\u200d</p><p>\u200c \u200d</p><p>\u200dTwo</p>"))
        .containsExactly("One.", "Two");
    assertThat(texts("<p>\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645</p>"))
        .containsExactly("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645");
  }

  @Test
  void blanksAndInvisibleCharactersAreNormalised() {
    assertThat(texts("<p>\n One\u00a0 two\t\u3000three \u200bSil\u00adbe\ufeff </p>"))
        .containsExactly("One two three Silbe");
  }

  @Test
  void neighbouringLinksStandApart() {
    assertThat(texts("<div><a>One</a><a>Two</a> <b>th</b><i>ree</i></div>"))
        .containsExactly("One Two three");
  }

  @Test
  void headingsLoseTheSignsOfLinksToThemselves() {
    assertThat(
            texts(
                "<h2>The tram<a href=#tram>#</a></h2><h3><a href='#car'>¶</a>The car</h3>"
                    + "<p>See <a href=#car>the car</a>, <a href=/c>#</a> <a href=#tag>#tag</a></p>"))
        .containsExactly("The tram", "The car", "See the car, # #tag");
    assertThat(texts("<h2>The tram<a hidden href=#tram>#</a></h2>"))
        .containsExactly("The tram", "#");
  }

  @Test
  void numbersOfNotesStandApartFromTheWordBefore() {
    assertThat(
            texts(
                "<p>The tram<sup><a href=#fn1>1</a></sup> ran<a href=#fn2><sup>2</sup></a> on"
                    + " 3 m<sup>2</sup><sup><a href=/x>4</a></sup> of H<sub>2</sub>O</p>"))
        .containsExactly("The tram 1 ran 2 on 3 m24 of H2O");
  }

  @Test
  void linesOfVersesAndOfProgramsNeverRunTogether() {
    assertThat(
            texts(
                "<p>The tram<br>ran on<br/>and on</p><div class=line>Into</div><div class=line>town"
                    + "</div><pre><code><span>int a;</span>\n<span>int b;</span></code></pre>"))
        .containsExactly("The tram ran on and on", "Into", "town", "int a; int b;");
  }

  @Test
  void blockStandsWhereAllItsPiecesDo() {
    HtmlPage page =
        page("<p><span class=caption>A <b>red</b> car</span></p><p>A <i>blue</i> car</p>");
    assertThat(page.blocks().get(0).element().className()).isEqualTo("caption");
    assertThat(page.blocks().get(1).element().normalName()).isEqualTo("p");
  }

  @Test
  void countsCharactersInLinks() {
    assertThat(page("<p>See <a href=/x>the two</a> cars</p>").blocks().get(0).linkChars())
        .isEqualTo("the two".length());
  }

  @Test
  void scriptsAndFormFieldsAreNoText() {
    assertThat(
            texts(
                "<p>One</p><script>var two;</script><style>three{}</style><noscript>four</noscript>"
                    + "<template><p>five</p></template><select><option>six</select><textarea>seven"
                    + "</textarea><svg><text>eight</text></svg><iframe>nine</iframe><p>Ten</p>"))
        .containsExactly("One", "Ten");
  }

  @Test
  void hiddenTextIsGatheredAndMarked() {
    HtmlPage page =
        page("<p hidden>One</p><p style='display : none'>Two</p><p class=sr-only>Three</p><p>Four");
    assertThat(page.blocks().stream().map(b -> isHidden(page, b)))
        .containsExactly(true, true, true, false);
  }

  @Test
  void whatAButtonFoldsUpIsNotHidden() {
    assertThat(
            hidden(
                "<button aria-expanded=false aria-controls=p1>One</button><h3>Two</h3>"
                    + "<div id=p1 hidden>Three</div>"
                    + "<h3><button aria-expanded=false>Four</button></h3><div hidden>Five</div>"
                    + "<div role=tabpanel style='display:none'>Six</div>"
                    + "<p hidden=until-found>Seven"))
        .isEmpty();
  }

  @Test
  void menusDialogsAndTheRestStayHiddenBehindTheirButtons() {
    assertThat(
            hidden(
                "<button aria-expanded=false aria-controls=a>One</button><nav id=a hidden>Two</nav>"
                    + "<button aria-expanded=false>Three</button><ul role=menu hidden><li>Four</ul>"
                    + "<button aria-expanded=false>Five</button><div role=dialog>Six</div>"
                    + "<button aria-expanded=false>Seven</button><p>Eight</p><div hidden>Nine</div>"))
        .containsExactly("Two", "Four", "Six", "Nine");
  }

  /** The texts of blocks within a hidden element. */
  private static List<String> hidden(String html) {
    HtmlPage page = page(html);
    return page.blocks().stream()
        .filter(block -> {
          int id = block.node();
          while (id >= 0 && !NameConcept.HIDDEN.in(page.outline().concepts(id))) {
            id = page.outline().parent(id);
          }
          return id >= 0;
        })
        .map(Block::text)
        .toList();
  }

  @Test
  void formFieldsAndFormulasStayInTheirLine() {
    assertThat(
            texts(
                "<p>Our <button>word</button> of the day<label></label> is <math><mi>x</mi>"
                    + "<annotation>\\x</annotation></math>.</p><div><button>Send</button>it</div>"))
        .containsExactly("Our word of the day is x.", "Send", "it");
  }

  @Test
  void aCustomElementThatOpensAParagraphStaysInIt() {
    assertThat(texts("<p><x-cap>M</x-cap>easuring came later</p>"))
        .containsExactly("Measuring came later");
  }

  @Test
  void whatIsLaidOutAsABlockOrCutByAFilmIsABlock() {
    assertThat(
            texts(
                "<div><span style='display: block'>One.</span><span style='display:block'>Two."
                    + "</span>Three.<iframe src=a></iframe>Four.</div>"))
        .containsExactly("One.", "Two.", "Three.", "Four.");
  }

  @Test
  void readingsBesideCharactersAreNoText() {
    assertThat(texts("<p><ruby>廃校<rp>(</rp><rt>はいこう</rt></ruby>になる</p>")).containsExactly("廃校になる");
  }

  @Test
  void aShadowTreeIsShownAndATemplateIsNot() {
    assertThat(texts("<x-a><template shadowrootmode=open><p>One</template></x-a><template>Two"))
        .containsExactly("One");
  }

  @Test
  void noBlankStandsBetweenALinkAndAComma() {
    assertThat(texts("<p><a href=/a>One</a><a href=/b>, two</a><a href=/c>Three</a></p>"))
        .containsExactly("One, two Three");
  }

  private static boolean isHidden(HtmlPage page, Block block) {
    return NameConcept.HIDDEN.in(page.outline().concepts(block.node()));
  }

  @Test
  void emptyLineEndsABlockOfPreformattedText() {
    assertThat(texts("<div><pre>One\n  two\n\n\nThree</pre></div>"))
        .containsExactly("One two", "Three");
  }

  @Test
  void customElementsStandApartExceptInTheMidstOfALine() {
    assertThat(texts("<div><x-by>By A</x-by><x-on>Monday</x-on></div><p>A <x-b>red</x-b> car</p>"))
        .containsExactly("By A", "Monday", "A red car");
  }

  @Test
  void blocksOfASubtreeStandSideBySide() {
    HtmlPage page = page("<div id=a><p>One</p><div id=b><p>Two</p><p>Three</p></div></div><p>Four");
    Outline outline = page.outline();
    for (int id = 0; id < outline.size(); id++) {
      if (outline.element(id).id().equals("b")) {
        assertThat(outline.firstBlock(id)).isEqualTo(1);
        assertThat(outline.endBlock(id)).isEqualTo(3);
      }
    }
    int two = page.blocks().get(1).node();
    assertThat(outline.tag(outline.commonAncestor(two, page.blocks().get(3).node())))
        .isEqualTo("body");
    assertThat(outline.isWithin(two, 0)).isTrue();
  }

  @Test
  void headIsReadOnTheWay() {
    Head head =
        page("<html><head><title> A car </title><meta name=Description content=' Red. '>"
                + "<meta property=og:title content=Car><link rel=Canonical href=/a><link rel=canonical"
                + " href=/b></head><body><p>One</body></html>")
            .head();
    assertThat(head.title()).isEqualTo("A car");
    assertThat(head.first("absent", "description")).isEqualTo("Red.");
    assertThat(head.first("og:title")).isEqualTo("Car");
    assertThat(head.canonical()).isEqualTo("/a");
  }

  static Stream<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("events/pages"))) {
      return files.filter(p -> p.toString().endsWith(".html")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyVisibleCharacterIsInExactlyOneBlock(Path sample) throws IOException {
    HtmlPage page = page(Files.readString(sample, StandardCharsets.ISO_8859_1));
    var visible = new StringBuilder();
    page.document().body().traverse((node, depth) -> visible.append(textOf(node)));
    String blocks = String.join("", page.blocks().stream().map(Block::text).toList());
    assertThat(squeezed(blocks)).isEqualTo(squeezed(visible.toString())).isNotEmpty();
  }

  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "template", "svg", "select", "textarea", "iframe");

  private static String textOf(Node node) {
    if (!(node instanceof TextNode text)) {
      return "";
    }
    for (Element at = text.parent() instanceof Element e ? e : null; at != null; at = at.parent()) {
      if (SILENT.contains(at.normalName())) {
        return "";
      }
    }
    return text.getWholeText();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\p{Z}\\p{C}\\s]", "");
  }
}
