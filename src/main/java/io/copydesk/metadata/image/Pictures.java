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
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article's pictures and binds captions and credits to them: figures first, then what is
 * called a caption, then what stands beside a picture alone, then what the page declares.
 */
public final class Pictures {
  /** Smaller pictures are icons. */
  private static final int SMALLEST = 100;

  /** Longer texts are no captions, in characters. */
  private static final int LONGEST = 1_500;

  /** Where the picture stands that is shown where the page is shared. */
  private static final List<String> SHARED =
      List.of(
          "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src");

  private static final Evaluator FIGCAPTION = new Evaluator.Tag("figcaption");
  private static final Evaluator MEDIA = QueryParser.parse("img, amp-img, video");

  private static final Credits.Split NOTHING = new Credits.Split(null, null);

  private final PageIndex index;
  private final Album album = new Album();
  private final Set<Element> captioned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private Pictures(PageIndex index) {
    this.index = index;
  }

  /** The pictures of a page, the lead picture first. */
  public static Field<List<ImageObject>> of(PageIndex index, Claims claims) {
    var pictures = new Pictures(index);
    pictures.figures();
    pictures.captions();
    pictures.beside();
    claims.pictures().forEach(pictures::claim);
    pictures.plain();
    return pictures.field();
  }

  /** The pictures that claims alone speak of, as in flattened text. */
  public static Field<List<ImageObject>> of(Claims claims) {
    var images =
        claims.pictures().stream()
            .map(Pictures::split)
            .map(split -> ImageObject.captioned(Texts.plain(split.caption()), split.credit()))
            .toList();
    return images.isEmpty()
        ? Field.unknown("image")
        : new Field<>("image", images, "text:caption", List.of());
  }

  private void figures() {
    for (Spot spot : index.spots(Interest.FIGURE)) {
      Deadline.check();
      Element figure = spot.element();
      Element caption = figure.selectFirst(FIGCAPTION);
      if (caption != null && !spot.isIn(Region.COMMENTS) && !spot.isIn(Region.NAVIGATION)) {
        add(figure.selectFirst(MEDIA), CaptionReader.figure(figure, caption), "figure");
        used.add(caption);
      }
    }
  }

  /**
   * Captions outside figures: the outermost element that is called one, and the nearest picture.
   */
  private void captions() {
    var captions = new ArrayList<Element>();
    for (Spot spot : index.spots(Interest.CAPTION)) {
      Deadline.check();
      Element caption = spot.element();
      if (isWithinUsed(caption) || spot.isIn(Region.COMMENTS) || spot.isIn(Region.NAVIGATION)) {
        continue;
      }
      String text = Texts.visible(caption, LONGEST);
      if (text.isEmpty() || text.length() >= LONGEST) {
        continue;
      }
      used.add(caption);
      captions.add(caption);
    }
    ClassCaptions.bind(captions, captioned)
        .forEach(bound -> add(bound.image(), bound.split(), "caption-class"));
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

  /** Pictures whose caption or credit stands with them, but is called nothing. */
  private void beside() {
    for (Spot spot : index.spots(Interest.IMAGE)) {
      Deadline.check();
      if (isOfTheArticle(spot)) {
        var split = Beside.of(spot.element());
        if (split != null) {
          add(spot.element(), split, "beside");
        }
      }
    }
  }

  private void claim(PictureClaim claim) {
    var split = split(claim);
    album.add(
        new ImageObject(
            claim.url(),
            split.caption(),
            split.credit() == null ? claim.credit() : split.credit(),
            claim.alt(),
            claim.width(),
            claim.height(),
            null),
        claim.source(),
        false);
  }

  private static Credits.Split split(PictureClaim claim) {
    if (claim.caption() == null) {
      return NOTHING;
    }
    return claim.credit() == null
        ? Credits.split(Texts.plain(claim.caption()))
        : new Credits.Split(claim.caption(), CreditLabels.bare(claim.credit()));
  }

  /** Pictures without a caption inside the article; those drawn in vectors are signs and logos. */
  private void plain() {
    for (Spot spot : index.spots(Interest.IMAGE)) {
      Deadline.check();
      if (isOfTheArticle(spot) && spot.isIn(Region.ARTICLE)) {
        String url = ImageUrls.of(spot.element(), index);
        if (!ImageUrls.isVector(url)) {
          add(spot.element(), url, NOTHING, "img");
        }
      }
    }
  }

  private boolean isOfTheArticle(Spot spot) {
    return !used.contains(spot.element())
        && !spot.isElsewhere()
        && !spot.isIn(Region.BIOGRAPHY)
        && index.distance(spot) > -500
        && isPicture(spot.element());
  }

  private static boolean isPicture(Element image) {
    Integer width = pixels(image, "width");
    Integer height = pixels(image, "height");
    return (width == null || width >= SMALLEST) && (height == null || height >= SMALLEST);
  }

  private void add(@Nullable Element image, Credits.Split split, String source) {
    add(image, image == null ? null : ImageUrls.of(image, index), split, source);
  }

  private void add(
      @Nullable Element image, @Nullable String url, Credits.Split split, String source) {
    if (image != null) {
      used.add(image);
      if (split.caption() != null) {
        captioned.add(image);
      }
    }
    String alt = image == null ? "" : Texts.plain(image.attr("alt"));
    album.add(
        new ImageObject(
            url,
            split.caption(),
            split.credit(),
            alt.isEmpty() ? null : alt,
            image == null ? null : pixels(image, "width"),
            image == null ? null : pixels(image, "height"),
            null),
        source,
        true);
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
    return album.isEmpty()
        ? Field.unknown("image")
        : new Field<>(
            "image", album.ledBy(Math.max(album.known(lead()), 0)), album.sources(), List.of());
  }

  private @Nullable String lead() {
    return SHARED.stream()
        .flatMap(name -> Stream.ofNullable(index.address(name)))
        .findFirst()
        .orElse(null);
  }
}
