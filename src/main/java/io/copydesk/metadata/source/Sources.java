package io.copydesk.metadata.source;

import io.copydesk.metadata.language.TextLanguage;
import io.copydesk.metadata.source.visible.AuthorLinks;
import io.copydesk.metadata.source.visible.Breadcrumbs;
import io.copydesk.metadata.source.visible.BylineClasses;
import io.copydesk.metadata.source.visible.BylineTexts;
import io.copydesk.metadata.source.visible.DateClasses;
import io.copydesk.metadata.source.visible.DateTexts;
import io.copydesk.metadata.source.visible.Headings;
import io.copydesk.metadata.source.visible.LastResortDates;
import io.copydesk.metadata.source.visible.LoneDates;
import io.copydesk.metadata.source.visible.ShownTitles;
import io.copydesk.metadata.source.visible.SiteOwner;
import io.copydesk.metadata.source.visible.Standfirsts;
import io.copydesk.metadata.source.visible.TagLinks;
import io.copydesk.metadata.source.visible.TimeElements;
import io.copydesk.metadata.source.visible.TopicRuns;
import io.copydesk.metadata.source.visible.UrlParts;
import java.util.ArrayList;
import java.util.List;

/** All sources of a page's metadata, in the order in which they are asked. */
public final class Sources {
  private static final List<Source> DECLARED = declarations();
  private static final List<Source> WITHOUT_ARTICLE = withLoneDates();
  private static final List<Source> ALL = all();
  private static final List<PassageSource> OF_PASSAGES =
      List.of(new AgencyLines(), new TextLanguage());
  private static final List<PassageSource> OF_TEXT =
      List.of(
          new PrefaceFields(),
          new FlattenedText(),
          new EastAsianBylines(),
          new AgencyLines(),
          new TextLanguage());

  private Sources() {}

  private static List<Source> declarations() {
    var declared = new ArrayList<Source>();
    declared.add(new JsonLd());
    declared.add(new Microdata());
    declared.add(new Rdfa());
    declared.addAll(List.of(MetaVocabulary.values()));
    declared.add(new ParselyPage());
    declared.add(new TwitterLabels());
    declared.add(new MetaPatterns());
    declared.add(new LinkRelations());
    declared.add(new SharedImages());
    declared.add(new Headings());
    declared.add(new ShownTitles());
    declared.add(new UrlParts());
    return List.copyOf(declared);
  }

  private static List<Source> withLoneDates() {
    var sources = new ArrayList<>(DECLARED);
    sources.add(new LoneDates());
    return List.copyOf(sources);
  }

  private static List<Source> all() {
    var all = new ArrayList<>(DECLARED);
    all.add(new Standfirsts());
    all.add(new BylineClasses());
    all.add(new AuthorLinks());
    all.add(new BylineTexts());
    all.add(new SiteOwner());
    all.add(new TimeElements());
    all.add(new DateClasses());
    all.add(new DateTexts());
    all.add(new LastResortDates());
    all.add(new TagLinks());
    all.add(new TopicRuns());
    all.add(new Breadcrumbs());
    return List.copyOf(all);
  }

  /**
   * The sources of what a page without an article says of itself: its declarations, its headings,
   * its address, the only day that it shows.
   */
  public static List<Source> withoutArticle() {
    return WITHOUT_ARTICLE;
  }

  /** The sources of what HTML around flattened text declares of the article in it. */
  public static List<Source> ofShell() {
    return DECLARED;
  }

  /** The sources of HTML pages. */
  public static List<Source> list() {
    return ALL;
  }

  /** The sources of HTML pages that read their labelled passages, as those of text do. */
  public static List<PassageSource> ofPassages() {
    return OF_PASSAGES;
  }

  /** The sources of flattened text. */
  public static List<PassageSource> ofText() {
    return OF_TEXT;
  }
}
