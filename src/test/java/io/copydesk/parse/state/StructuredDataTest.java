package io.copydesk.parse.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructuredDataTest {
  private static StructuredData of(String json) {
    return StructuredData.of(
        Jsoup.parse("<script type='application/ld+json'>" + json + "</script>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"Article\",\"headline\":\"Rain\"}",
        "<!-- {\"@type\":\"Article\",\"headline\":\"Rain\"} -->",
        "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"Rain\"}\n//]]>",
        "/*<![CDATA[*/{\"@type\":\"Article\",\"headline\":\"Rain\"}/*]]>*/",
        "{\"@type\":\"Article\",\"headline\":\"Rain\",}",
        "{\"@type\":\"Article\",,\"headline\":\"Rain\"}",
        "{\"@type\":\"Article\",\"headline\":\"Rain\"};",
        "{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Rain&quot;}",
        "{\"@type\":\"Article\",\"headline\":\"Rain\"",
        "{\"@type\":\"Article\",\"headline\":\"Rain\",\"author\":{\"name\":\"An",
        "{\"@type\":\"Article\",\"headline\":\"Rain\",\"x\":\"a \\q b\"}",
        "[[{\"@type\":\"Article\",\"headline\":\"Rain\"}]]",
        "{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"Rain\"}]}"
      })
  void readsWhatPagesBreak(String json) {
    assertThat(of(json).objects())
        .singleElement()
        .extracting(object -> object.get("headline").getAsString())
        .isEqualTo("Rain");
  }

  @Test
  void keepsQuotesAndLineBreaksInsideStrings() {
    var object =
        of("{\"@type\":\"Article\",\"headline\":\"The \"wet\" town\",\n\"description\":\"one\ntwo\"}")
            .objects()
            .getFirst();
    assertThat(object.get("headline").getAsString()).isEqualTo("The \"wet\" town");
    assertThat(object.get("description").getAsString().split("\\s")).containsExactly("one", "two");
  }

  @Test
  void readsSeveralObjectsInOneScript() {
    assertThat(of("{\"@type\":\"Article\"} {\"@type\":\"WebPage\"}").objects()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "not json at all",
        "function() { return 1; }",
        "\"just text\"",
        "{{{{",
        "]"
      })
  void leavesOutWhatCannotBeRead(String json) {
    assertThat(of(json).objects()).isEmpty();
  }

  @Test
  void deepNestingIsRefusedAndNotFollowed() {
    assertThat(of("{\"@type\":\"Article\",\"a\":".repeat(100_000) + "1").objects()).isEmpty();
    assertThat(of("[".repeat(1_000_000)).objects()).isEmpty();
  }

  @Test
  void readsWhatFrameworksPutIntoMetaElements() {
    var document =
        Jsoup.parse(
            "<meta name='script:ld+json' content='{&quot;@type&quot;:&quot;Article&quot;,"
                + "&quot;headline&quot;:&quot;Rain&quot;}'><meta name=description content='{}'>");
    assertThat(StructuredData.of(document).texts("headline")).containsExactly("Rain");
  }

  @Test
  void otherScriptsAreNoData() {
    assertThat(StructuredData.of(Jsoup.parse("<script>{\"@type\":\"Article\"}</script>")).objects())
        .isEmpty();
  }
}
