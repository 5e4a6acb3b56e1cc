package io.copydesk.clean.text.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Line;
import io.copydesk.parse.text.Preface;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlugTest {
  private static LineFacts line(String text) {
    return LineFacts.of(new Line(0, 1, text, 1, false));
  }

  private static Slug slug(@Nullable String url) {
    return Slug.of(new TextPage(List.of(), url, null));
  }

  @Test
  void sharesItsWordsWithTheHeadline() {
    var slug = slug("https://news.example/region/neue-muehle-fuer-die-baecker-8123456.html");

    assertThat(slug.said(line("Neue Mühle für die Bäcker"))).isEqualTo(1);
    assertThat(slug.says(line("Neue Mühle für die Bäcker"))).isEqualTo(1);
    assertThat(slug.said(line("Mühle steht still"))).isEqualTo(0.5);
    assertThat(slug.said(line("Sport"))).isZero();
  }

  @Test
  void saysNothingOfPartsOfTheSiteAndNumbers() {
    for (String url :
        List.of("https://news.example/local-news/", "https://news.example/a/8123456-991234.html")) {
      assertThat(slug(url).words()).as(url).isEmpty();
    }
    assertThat(slug(null).words()).isEmpty();
    assertThat(slug("https://news.example/a-b-\u0301\u0301-c").words()).isEmpty();
    assertThat(slug(null).said(line("Local news"))).isZero();
  }

  @Test
  void isReadFromThePrefaceWhereNobodyTellsWhereThePageWasScraped() {
    var preface =
        new Preface(
            1,
            Map.of(
                Preface.Field.URL, List.of("https://news.example/2026/ferry-returns-to-the-bay")));

    var slug = Slug.of(new TextPage(List.of(), preface, null, null, null));

    assertThat(slug.words()).containsExactlyInAnyOrder("ferry", "returns");
  }
}
