package io.copydesk.clean.html.feature;

import io.copydesk.parse.html.Head;
import io.copydesk.parse.html.Outline;
import java.util.Locale;

/** What sort of page the blocks stand on: the same for all of them. */
final class PageFeatures implements FeatureGroup {
  private final Survey survey;
  private double news;
  private double article;
  private double listing;
  private final double dated;
  private final double declared;
  private int h1s;
  private int articles;
  private int paragraphs;

  PageFeatures(Survey survey) {
    this.survey = survey;
    survey.page.structured().types().forEach(this::note);
    Head head = survey.page.head();
    dated = head.first("article:published_time", "date", "pubdate").isEmpty() ? 0 : 1;
    declared = head.first("og:type").toLowerCase(Locale.ROOT).contains("article") ? 1 : 0;
    Outline outline = survey.outline;
    for (int id = 0; id < outline.size(); id++) {
      switch (outline.tag(id)) {
        case "h1" -> h1s++;
        case "article" -> articles++;
        case "p" -> paragraphs++;
        default -> {}
      }
    }
  }

  private void note(String type) {
    if (type.contains("newsarticle")) {
      news = 1;
    }
    if (type.contains("article") || type.contains("blogposting")) {
      article = 1;
    }
    if (type.contains("product") || type.contains("collectionpage") || type.contains("itemlist")) {
      listing = 1;
    }
  }

  @Override
  public void fill(int i, FeatureRow row) {
    row.set(Feature.PAGE_PROSE, survey.allProse());
    row.set(Feature.PAGE_BLOCKS, survey.size());
    row.set(Feature.PAGE_LINKS, survey.linkDensity(0, survey.size()));
    row.set(Feature.PAGE_NEWS, news);
    row.set(Feature.PAGE_ARTICLE, article);
    row.set(Feature.PAGE_LISTING, listing);
    row.set(Feature.PAGE_DATED, dated);
    row.set(Feature.PAGE_DECLARED, declared);
    row.set(Feature.PAGE_H1S, Math.min(20, h1s));
    row.set(Feature.PAGE_ARTICLES, Math.min(20, articles));
    row.set(Feature.PAGE_PARAGRAPHS, paragraphs);
  }
}
