package io.copydesk.metadata.vote;

import io.copydesk.article.ImageObject;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.Metadata;
import io.copydesk.metadata.author.Names;
import io.copydesk.metadata.claim.Claims;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Settles all fields of a page from what its sources claim. Stateless and thread-safe. */
public final class Election {
  private Election() {}

  /**
   * The metadata that the claims add up to.
   *
   * @param claims what the sources say
   * @param images the article's pictures, which are bound to their captions before the vote
   * @param sourceUrl where the page was scraped from
   * @param fetched when it was scraped: nothing was published later
   */
  public static Metadata hold(
      Claims claims, Field<List<ImageObject>> images, @Nullable String sourceUrl, Instant fetched) {
    var siteNames = SiteVotes.names(claims, sourceUrl);
    siteNames.addAll(SiteHeadings.names(claims));
    var url = UrlVote.of(claims, sourceUrl);
    var headline = HeadlineVote.headline(claims, siteNames);
    var houses = AuthorVote.withoutOwner(siteNames, claims);
    var names = new Names(houses);
    var author = AuthorVote.authors(claims, names, houses);
    var language = PlainVotes.language(claims);
    var dates =
        new DateVote(
            language.value() == null ? null : Locale.forLanguageTag(language.value()), fetched);
    var published = dates.published(claims);
    return new Metadata(
        headline,
        HeadlineVote.alternative(headline, claims, siteNames),
        DescriptionVote.of(claims, headline.value()),
        SiteVotes.section(claims, headline.value(), siteNames),
        KeywordsVote.of(
            claims,
            headline.value(),
            author.value() == null ? List.of() : author.value(),
            siteNames),
        language,
        PlainVotes.free(claims),
        author,
        AuthorVote.agencies(claims, names),
        SiteVotes.publisher(claims, url.value() == null ? sourceUrl : url.value()),
        url,
        published,
        dates.modified(claims, published),
        images);
  }
}
