package io.copydesk.metadata.index;

import io.copydesk.metadata.site.Domains;
import io.copydesk.metadata.site.Urls;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.passage.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page metadata may stand, found in one pass over its document. Not changed after it was
 * made; not to be shared between threads, as jsoup's documents are not.
 */
public final class PageIndex {
  /** A longer first heading is no headline. */
  private static final int LONGEST_HEADING = 400;

  private final HtmlPage page;
  private final List<Label> labels;
  private final Map<String, List<String>> metas;
  private final List<Element> links;
  private final Map<Interest, List<Spot>> spots = new EnumMap<>(Interest.class);
  private final @Nullable Spot heading;
  private final @Nullable String site;

  private PageIndex(HtmlPage page, List<Label> labels, IndexWalk walk) {
    this.page = page;
    this.labels = List.copyOf(labels);
    this.metas = walk.metas;
    this.links = walk.links;
    var zones = zones(walk);
    walk.spots.forEach((interest, found) -> spots.put(interest, located(found, zones)));
    this.heading = heading();
    this.site = site();
  }

  /** Indexes a page that was not cleaned. */
  public static PageIndex of(HtmlPage page) {
    return of(page, List.of());
  }

  /**
   * Indexes a page.
   *
   * @param labels what the cleaner says that each block is, by its index
   */
  public static PageIndex of(HtmlPage page, List<Label> labels) {
    var walk = new IndexWalk();
    NodeTraversor.traverse(walk, page.document());
    return new PageIndex(page, labels, walk);
  }

  /** The page. */
  public HtmlPage page() {
    return page;
  }

  /** What each block of the page is, by its index; empty where the page was not cleaned. */
  public List<Label> labels() {
    return labels;
  }

  /** The contents of the meta elements by name, property or http-equiv, in lower case. */
  public Map<String, List<String>> metas() {
    return metas;
  }

  /** The first content of the meta elements of a name, or an empty string. */
  public String meta(String name) {
    return metas.getOrDefault(name, List.of("")).getFirst();
  }

  /** The HTTP address that a meta element of a name gives, made absolute; null where none does. */
  public @Nullable String address(String name) {
    return resolved(meta(name));
  }

  /**
   * An HTTP address that is written somewhere on the page, made absolute; null where it is none.
   * Where nobody knows where the page was scraped from, paths from the site's root are still known
   * by the site that the page says it stands on.
   */
  public @Nullable String resolved(String written) {
    String url = written.strip();
    String base = page.document().baseUri();
    if (url.startsWith("//")) {
      url = "https:" + url;
    } else if (!url.isEmpty() && !base.isEmpty()) {
      url = StringUtil.resolve(base, url);
    } else if (url.startsWith("/") && site != null) {
      url = site + url;
    }
    return url.startsWith("http") ? url : null;
  }

  /** The page's {@code link} elements. */
  public List<Element> links() {
    return links;
  }

  /** The places noted for a reason, in document order. */
  public List<Spot> spots(Interest interest) {
    return spots.getOrDefault(interest, List.of());
  }

  /** The article's own heading. */
  public @Nullable Spot mainHeading() {
    return heading;
  }

  /**
   * Characters of visible text from the main heading to a place: negative before it, and where
   * there is no heading as from the start of the page.
   */
  public int distance(Spot spot) {
    return heading == null ? spot.offset() : spot.offset() - heading.offset();
  }

  /** An absolute HTTP address, or null where the page gives none. */
  public @Nullable String absolute(Element element, String attribute) {
    String url = element.attr(attribute).isBlank() ? "" : element.absUrl(attribute);
    return url.startsWith("http") ? url : null;
  }

  /** The root of the site that the page says it stands on; null where it names none, or two. */
  private @Nullable String site() {
    String root = Urls.root(page.head().canonical());
    String other = Urls.root(meta("og:url").strip());
    if (root != null && other != null && !Domains.isSameSite(root, other)) {
      return null;
    }
    String named = root == null ? other : root;
    return named == null || named.indexOf('.') < 0 ? null : named;
  }

  /** The first heading that the page's declared titles know, else the first one of the article. */
  private @Nullable Spot heading() {
    var titles = new ArrayList<Words>();
    for (String title : List.of(meta("og:title"), meta("twitter:title"), page.document().title())) {
      if (!title.isBlank()) {
        titles.add(Words.of(title));
      }
    }
    Spot best = null;
    double most = 0;
    for (Interest interest : List.of(Interest.HEADING, Interest.SECOND_HEADING)) {
      for (Spot spot : spots(interest)) {
        var words = Words.of(Texts.visible(spot.element(), LONGEST_HEADING));
        if (words.isEmpty()) {
          continue;
        }
        double score = interest == Interest.HEADING ? .25 : 0;
        for (Words title : titles) {
          score = Math.max(score, words.inside(title) * title.inside(words) + score);
        }
        score *= spot.isElsewhere() ? .5 : 1;
        if (score > most + .05) {
          most = score;
          best = spot;
        }
      }
    }
    return best;
  }

  /**
   * The zones that can be believed: one that holds the heading or most of the page's text is the
   * article's own container, whatever its class says.
   */
  private static List<IndexWalk.Zone> zones(IndexWalk walk) {
    int harmless = Region.ARTICLE.bit() | Region.FIGURE.bit();
    return walk.zones.stream()
        .filter(zone ->
            (zone.regions() & ~harmless) == 0
                || (!zone.heading() && zone.length() * 2 < walk.offset)
                || ((zone.regions() & Region.NAVIGATION.bit()) != 0 && zone.length() < 300))
        .sorted(Comparator.comparingInt(IndexWalk.Zone::order))
        .toList();
  }

  /** The places with the regions they stand in; zones nest, so a stack of them is enough. */
  private static List<Spot> located(List<Spot> spots, List<IndexWalk.Zone> zones) {
    var located = new ArrayList<Spot>(spots.size());
    var open = new ArrayDeque<IndexWalk.Zone>();
    int next = 0;
    for (Spot spot : spots) {
      while (next < zones.size() && zones.get(next).order() <= spot.order()) {
        var zone = zones.get(next++);
        while (!open.isEmpty() && open.peek().lastOrder() < zone.order()) {
          open.pop();
        }
        open.push(zone);
      }
      while (!open.isEmpty() && open.peek().lastOrder() < spot.order()) {
        open.pop();
      }
      int regions = 0;
      for (var zone : open) {
        regions |= zone.regions();
      }
      located.add(new Spot(spot.element(), spot.order(), spot.offset(), spot.concepts(), regions));
    }
    return located;
  }
}
