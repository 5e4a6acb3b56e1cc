package io.copydesk.metadata.source.visible;

import static io.copydesk.metadata.TestPages.FETCHED;
import static io.copydesk.metadata.TestPages.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.copydesk.article.Verdict;
import io.copydesk.clean.Cleaner;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.MetadataExtractor;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as the page's standfirst, and what only stands where one would. */
class StandfirstsTest {
  private static final String STANDFIRST =
      "Two sisters buy the old mill at the weir and want to grind flour there by spring.";

  private static final String DECLARED = "All about mills, flour and bread in the valley.";

  private static final String TEXT =
      "<div class=text>"
          + """
          <p>The wheel has stood still since the flood, and nobody thought that it would turn again.</p>
          <p>Then the sisters came with a plan, a loan from the bank and an engineer from the town.</p>
          <p>In the first year they want to grind ten tonnes, most of it rye from the valley's farms.</p>
          <p>The council has promised to mend the road, which the lorries will need in the winter.</p>
          <p>“We have no time to lose,” says the elder one, and points to the snow on the hills.</p>
          """
              .repeat(2)
          + "</div>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Called so, itself or by what is around it
        "<h1>New flour</h1><p class=standfirst>%s</p>",
        "<h1>New flour</h1><div class=article-excerpt><p>%s</p></div>",
        "<h1>New flour</h1><p>By Anna Berg</p><time>5 May 2026</time><p class=lead>%s</p>",
        // A heading
        "<h1>New flour</h1><h2>%s</h2>",
        // With the headline rather than with the text
        "<header><h1>New flour</h1><p>%s</p></header>",
        "<header><div><h1>New flour</h1></div><div><div>%s</div></div></header>",
        // Bold
        "<h1>New flour</h1><p><strong>%s</strong></p>",
      })
  void setApartFromTheText(String header) {
    var description = description(header.replace("%s", STANDFIRST));
    assertThat(description.value()).isEqualTo(STANDFIRST);
    assertThat(description.source()).isEqualTo("standfirst");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The text begins
        "<h1>New flour</h1>",
        // Too short, or a byline
        "<h1>New flour</h1><h2>Two sisters and a mill</h2>",
        "<header><h1>New flour</h1><p>By Anna Berg, Benjamin Carlsson and Doris Ekmann of the Valley Desk</p></header>",
        // The headline once more
        "<h1>Two sisters buy the old mill at the weir</h1><h2>News: Two sisters buy the old mill at the weir</h2>",
        // About the site, the sound, or other things
        "<header><h1>New flour</h1><p>When you buy through links here we may earn a commission.</p></header>",
        "<h1>New flour</h1><p><strong>This audio was made by an artificial voice and can contain mistakes.</strong></p>",
        "<h1>New flour</h1><div class=related-teaser><h2>Baker of the year moves to the town by the sea with her ovens</h2></div>",
      })
  void whatIsNone(String header) {
    assertThat(description(header).value()).isEqualTo(DECLARED);
  }

  private static Field<String> description(String header) {
    var page =
        html(
            "<meta name=description content='" + DECLARED + "'><main>" + header + TEXT + "</main>");
    return switch (new Cleaner().clean(page)) {
      case Verdict.Passed<Cleaned>(Cleaned cleaned) ->
          new MetadataExtractor(InstantSource.fixed(FETCHED))
              .extract(page, cleaned.labels())
              .description();
      case Verdict.Refused<Cleaned> refused -> fail("no article: " + refused);
    };
  }
}
