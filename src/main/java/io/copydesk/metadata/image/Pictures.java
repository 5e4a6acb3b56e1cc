package io.copydesk.metadata.image;

import io.copydesk.article.ImageObject;
import io.copydesk.deadline.Deadline;
import io.copydesk.metadata.Field;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.PictureClaim;
import io.copydesk.metadata.index.Interest;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.index.Region;
import io.copydesk.metadata.index.Spot;
import io.copydesk.metadata.text.Texts;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article's pictures and binds captions and credits to them. */
public final class Pictures {
  /** Ancestors of a caption that may hold its picture. */
  private static final int FARTHEST = 5;

  /** Smaller pictures are icons. */
  private static final int SMALLEST = 100;

  private static final int MOST = 100;

  private final PageIndex index;
  private final List<ImageObject> images = new ArrayList<>();
  private final Set<Element> used = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> captions = new HashSet<>();
  private final Map<String, String> sources = new LinkedHashMap<>();

  private Pictures(PageIndex index) {
    this.index = index;
  }

  /** The pictures of a page, the lead picture first. */
  public static Field<List<ImageObject>> of(PageIndex index, Claims claims) {
    var pictures = new Pictures(index);
    pictures.figures();
    pictures.captions();
    pictures.claims(claims.pictures());
    pictures.plain();
    return pictures.field();
  }

  /** The pictures that claims alone speak of, as in flattened text. */
  public static Field<List<ImageObject>> of(Claims claims) {
    var images =
        claims.pictures().stream()
            .map(claim -> {
              var split =
                  claim.credit() == null
                      ? Credits.split(Texts.plain(claim.caption()))
                      : new Credits.Split(claim.caption(), Credits.bare(claim.credit()));
              return ImageObject.captioned(Texts.plain(split.caption()), split.credit());
            })
            .toList();
    return images.isEmpty()
        ? Field.unknown("image")
        : new Field<>("image", images, "text:caption", List.of());
  }

  private void figures() {
    for (Spot spot : index.spots(Interest.FIGURE)) {
      Deadline.check();
      Element figure = spot.element();
      if (spot.isIn(Region.COMMENTS) || spot.isIn(Region.NAVIGATION)) {
        continue;
      }
      Element image = figure.selectFirst("img, amp-img, video");
      Element caption = figure.selectFirst("figcaption");
      if (caption == null) {
        continue;
      }
      add(image, CaptionReader.figure(figure, caption), "figure");
      used.add(caption);
    }
  }

  /**
   * Captions outside figures: the outermost element that is called one, and the nearest picture.
   */
  private void captions() {
    for (Spot spot : index.spots(Interest.CAPTION)) {
      Deadline.check();
      Element caption = spot.element();
      if (isWithinUsed(caption) || spot.isIn(Region.COMMENTS) || spot.isIn(Region.NAVIGATION)) {
        continue;
      }
      String text = Texts.visible(caption, 1_500);
      if (text.isEmpty() || text.length() >= 1_500) {
        continue;
      }
      used.add(caption);
      Element image = caption.selectFirst("img, amp-img");
      Element above = caption;
      for (int i = 0; image == null && above != null && i < FARTHEST; i++) {
        Deadline.check();
        above = above.parent();
        image = above == null ? null : above.selectFirst("img, amp-img");
      }
      if (image != null) {
        add(image, CaptionReader.read(caption), "caption-class");
      }
    }
  }

  private boolean isWithinUsed(Element element) {
    Element above = element;
    for (int i = 0; above != null && i < 12; i++) {
      if (used.contains(above)) {
        return true;
      }
      above = above.parent();
    }
    return false;
  }

  private void claims(List<PictureClaim> claims) {
    for (PictureClaim claim : claims) {
      Deadline.check();
      var split =
          claim.caption() == null
              ? new Credits.Split(null, null)
              : claim.credit() == null
                  ? Credits.split(claim.caption())
                  : new Credits.Split(claim.caption(), claim.credit());
      String credit = split.credit() != null ? split.credit() : claim.credit();
      int known = known(claim.url());
      known = known >= 0 ? known : captioned(split.caption());
      if (known >= 0) {
        images.set(known, merged(images.get(known), claim, split.caption(), credit));
      } else if (claim.url() != null || split.caption() != null) {
        if (split.caption() == null || captions.add(Words.of(split.caption()).key())) {
          put(
              new ImageObject(
                  claim.url(),
                  split.caption(),
                  credit,
                  claim.alt(),
                  claim.width(),
                  claim.height(),
                  null),
              claim.source());
        }
      }
    }
  }

  private static ImageObject merged(
      ImageObject known, PictureClaim claim, @Nullable String caption, @Nullable String credit) {
    return new ImageObject(
        known.url(),
        known.caption() == null ? caption : known.caption(),
        known.creditText() == null ? credit : known.creditText(),
        known.description(),
        known.width() == null ? claim.width() : known.width(),
        known.height() == null ? claim.height() : known.height(),
        known.representativeOfPage());
  }

  /** Pictures without a caption inside the article. */
  private void plain() {
    for (Spot spot : index.spots(Interest.IMAGE)) {
      Deadline.check();
      if (!used.contains(spot.element())
          && !spot.isElsewhere()
          && !spot.isIn(Region.BIOGRAPHY)
          && spot.isIn(Region.ARTICLE)
          && index.distance(spot) > -500
          && isPicture(spot.element())) {
        add(spot.element(), new Credits.Split(null, null), "img");
      }
    }
  }

  private static boolean isPicture(Element image) {
    Integer width = pixels(image, "width");
    Integer height = pixels(image, "height");
    return (width == null || width >= SMALLEST) && (height == null || height >= SMALLEST);
  }

  private void add(@Nullable Element image, Credits.Split split, String source) {
    if (image != null) {
      used.add(image);
    }
    String url = image == null ? null : ImageUrls.of(image);
    String caption = split.caption();
    if (caption != null && !captions.add(Words.of(caption).key())) {
      return;
    }
    int known = known(url);
    if (known >= 0 && (caption == null || images.get(known).caption() == null)) {
      var one = images.get(known);
      images.set(
          known,
          new ImageObject(
              one.url(),
              caption == null ? one.caption() : caption,
              one.creditText() == null ? split.credit() : one.creditText(),
              one.description(),
              one.width(),
              one.height(),
              null));
      return;
    }
    if (url == null && caption == null && split.credit() == null) {
      return;
    }
    String alt = image == null ? "" : Texts.plain(image.attr("alt"));
    put(
        new ImageObject(
            url,
            caption,
            split.credit(),
            alt.isEmpty() ? null : alt,
            image == null ? null : pixels(image, "width"),
            image == null ? null : pixels(image, "height"),
            null),
        source);
  }

  private void put(ImageObject image, String source) {
    if (images.size() < MOST) {
      images.add(image);
      sources.putIfAbsent(source, source);
    }
  }

  /** The picture that has a caption already, however its address is written. */
  private int captioned(@Nullable String caption) {
    var words = Words.of(caption == null ? "" : caption);
    for (int i = 0; i < images.size() && !words.isEmpty(); i++) {
      String other = images.get(i).caption();
      if (other != null && Words.of(other).likeness(words) >= .8) {
        return i;
      }
    }
    return -1;
  }

  private int known(@Nullable String url) {
    if (url != null) {
      String key = file(url);
      for (int i = 0; i < images.size(); i++) {
        String other = images.get(i).url();
        if (other != null && (other.equals(url) || file(other).equals(key))) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The address without what differs between the renditions of one picture. */
  private static String file(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    int scheme = path.indexOf("//");
    return scheme < 0 ? path : path.substring(scheme);
  }

  private static @Nullable Integer pixels(Element image, String attribute) {
    String text = image.attr(attribute).strip();
    int end = 0;
    while (end < text.length() && end < 5 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean percent = end < text.length() && text.charAt(end) == '%';
    return end == 0 || percent ? null : Integer.valueOf(text.substring(0, end));
  }

  private Field<List<ImageObject>> field() {
    if (images.isEmpty()) {
      return Field.unknown("image");
    }
    int lead = Math.max(known(lead()), 0);
    var ordered = new ArrayList<ImageObject>(images);
    var first = ordered.remove(lead);
    ordered.addFirst(
        new ImageObject(
            first.url(),
            first.caption(),
            first.creditText(),
            first.description(),
            first.width(),
            first.height(),
            first.url() == null ? null : true));
    return new Field<>(
        "image", List.copyOf(ordered), String.join(", ", sources.keySet()), List.of());
  }

  private @Nullable String lead() {
    for (String name :
        List.of(
            "og:image",
            "og:image:url",
            "og:image:secure_url",
            "twitter:image",
            "twitter:image:src")) {
      String url = index.meta(name);
      if (url.startsWith("http")) {
        return url;
      }
    }
    return null;
  }
}
