package io.copydesk.metadata.source;

import static io.copydesk.metadata.TestPages.claims;
import static io.copydesk.metadata.TestPages.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.claim.Value;
import org.junit.jupiter.api.Test;

class MicrodataTest {
  private static final String ARTICLE =
      """
      <article itemscope itemtype="https://schema.org/NewsArticle">
        <h1 itemprop="headline">Rain in <b>Berg</b>en</h1>
        <span itemprop="author" itemscope itemtype="https://schema.org/Person">By
          <a href="/anna"><span itemprop="name">Anna Berg</span></a>, reporter</span>
        <time itemprop="datePublished" datetime="2026-05-01T08:00+02:00">Friday</time>
        <meta itemprop="dateModified" content="2026-05-02">
        <div itemprop="image" itemscope itemtype="https://schema.org/ImageObject">
          <span itemprop="author">Carl Foto</span><span itemprop="description">A wet street</span></div>
        <div class="comments"><div itemprop="comment" itemscope itemtype="https://schema.org/Comment">
          <span itemprop="author">Troll</span></div></div>
      </article>\
      """;

  @Test
  void readsTheArticlesOwnProperties() {
    assertThat(said(new Microdata(), Property.HEADLINE, ARTICLE))
        .containsExactly("itemprop: Rain in Bergen");
    assertThat(said(new Microdata(), Property.PUBLISHED, ARTICLE))
        .containsExactly("itemprop: 2026-05-01T08:00+02:00");
    assertThat(said(new Microdata(), Property.MODIFIED, ARTICLE))
        .containsExactly("itemprop: 2026-05-02");
  }

  @Test
  void aPersonIsItsNameAndNotTheWholeByline() {
    var author = claims(new Microdata(), ARTICLE).of(Property.AUTHOR).getFirst();
    assertThat(author.values())
        .containsExactly(new Value("Anna Berg", "https://www.example.com/anna", Value.Kind.PERSON));
  }

  @Test
  void picturesAndCommentsHaveOtherAuthors() {
    assertThat(said(new Microdata(), Property.AUTHOR, ARTICLE))
        .containsExactly("itemprop: Anna Berg");
    assertThat(said(new Microdata(), Property.DESCRIPTION, ARTICLE)).isEmpty();
  }

  @Test
  void rdfaReadsTheSameUnderAnyPrefix() {
    String page =
        "<h1>Rain</h1><p property='schema:author'>Anna Berg</p><span property='dc:date' content='2026-05-01'>May</span>";
    assertThat(said(new Rdfa(), Property.AUTHOR, page)).containsExactly("rdfa: Anna Berg");
    assertThat(said(new Rdfa(), Property.PUBLISHED, page)).containsExactly("rdfa: 2026-05-01");
  }
}
