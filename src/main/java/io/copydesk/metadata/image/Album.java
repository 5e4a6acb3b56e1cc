package io.copydesk.metadata.image;

import io.copydesk.article.ImageObject;
import io.copydesk.metadata.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pictures found so far: each once, whatever rendition it was found in. */
final class Album {
  private static final int MOST = 100;

  /** F1 of words from which on two captions are one. */
  private static final double SAME = .8;

  private final List<ImageObject> images = new ArrayList<>();
  private final List<ImageUrls.@Nullable Key> keys = new ArrayList<>();
  private final Set<String> captions = new HashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();

  /**
   * Adds what a source says of a picture to what is known of it, or a picture not yet known.
   *
   * @param shown whether the picture stands in the page: two of a kind there are two, while one
   *     that is declared may be a rendition of one of them
   */
  void add(ImageObject image, String source, boolean shown) {
    int known = known(image.url());
    if (known < 0) {
      known = captioned(image, shown);
    }
    if (known >= 0 && isOneWith(images.get(known), image)) {
      images.set(known, merged(images.get(known), image));
      keys.set(known, ImageUrls.key(images.get(known).url()));
      remember(images.get(known));
    } else if (image.url() != null || image.caption() != null || image.creditText() != null) {
      boolean twice = image.caption() != null && captions.contains(Words.of(image.caption()).key());
      if (!twice && images.size() < MOST) {
        images.add(image);
        keys.add(ImageUrls.key(image.url()));
        sources.add(source);
        remember(image);
      }
    }
  }

  private void remember(ImageObject image) {
    if (image.caption() != null) {
      captions.add(Words.of(image.caption()).key());
    }
  }

  /** One address with two captions is two pictures: a sign for what is loaded later. */
  private static boolean isOneWith(ImageObject known, ImageObject image) {
    return known.caption() == null
        || image.caption() == null
        || Words.of(known.caption()).likeness(Words.of(image.caption())) >= SAME
        || Words.of(image.caption()).inside(Words.of(known.caption())) >= SAME
        || Words.of(known.caption()).inside(Words.of(image.caption())) >= SAME;
  }

  private static ImageObject merged(ImageObject known, ImageObject image) {
    return new ImageObject(
        known.url() == null ? image.url() : known.url(),
        known.caption() == null ? image.caption() : known.caption(),
        known.creditText() == null ? image.creditText() : known.creditText(),
        known.description() == null ? image.description() : known.description(),
        known.width() == null ? image.width() : known.width(),
        known.height() == null ? image.height() : known.height(),
        null);
  }

  /**
   * The picture that has a caption already, however its address is written; -1 if there is none. Of
   * pictures in the page, "The harbour in 2019" and "The harbour in 2020" are two.
   */
  private int captioned(ImageObject image, boolean shown) {
    var words = Words.of(image.caption() == null ? "" : image.caption());
    for (int i = 0; i < images.size() && !words.isEmpty(); i++) {
      String other = images.get(i).caption();
      boolean apart = shown && image.url() != null && images.get(i).url() != null;
      if (other != null && Words.of(other).likeness(words) >= (apart ? 1 : SAME)) {
        return i;
      }
    }
    return -1;
  }

  /** The picture that has an address already, in whatever rendition; -1 if there is none. */
  int known(@Nullable String url) {
    var key = ImageUrls.key(url);
    for (int i = 0; i < keys.size() && key != null; i++) {
      var other = keys.get(i);
      if (other != null && other.isOneWith(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The pictures, the one at an index first and marked as the page's own. */
  List<ImageObject> ledBy(int index) {
    var ordered = new ArrayList<ImageObject>(images);
    var first = ordered.remove(index);
    ordered.addFirst(
        new ImageObject(
            first.url(),
            first.caption(),
            first.creditText(),
            first.description(),
            first.width(),
            first.height(),
            first.url() == null ? null : true));
    return List.copyOf(ordered);
  }

  boolean isEmpty() {
    return images.isEmpty();
  }

  /** Where pictures came from, in the order in which they did. */
  String sources() {
    return String.join(", ", sources);
  }
}
