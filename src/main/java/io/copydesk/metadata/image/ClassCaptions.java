package io.copydesk.metadata.image;

import io.copydesk.deadline.Deadline;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Which picture each caption belongs to that its class alone calls one: a picture in the same box
 * that has no caption yet. Where there is none, it is no caption, but a call to subscribe or the
 * like.
 */
final class ClassCaptions {
  /** Ancestors of a caption that may hold its picture. */
  private static final int FARTHEST = 5;

  private static final Evaluator IMAGES = QueryParser.parse("img, amp-img");
  private static final Evaluator FORM =
      QueryParser.parse("form, input[type=email], input[type=text]");

  private final Set<Element> captioned;
  private final IdentityHashMap<Element, Bound> bound = new IdentityHashMap<>();

  /**
   * A caption with its picture.
   *
   * @param image null where it is the caption of several
   */
  record Bound(@Nullable Element image, Credits.Split split) {}

  private record Boxed(Element caption, Element box, Credits.Split split) {
    boolean isAlone() {
      return box.selectStream(IMAGES).filter(ClassCaptions::isShown).limit(2).count() == 1;
    }
  }

  private ClassCaptions(Set<Element> captioned) {
    this.captioned = captioned;
  }

  /**
   * Binds captions to pictures.
   *
   * @param captions in the order of the document
   * @param captioned pictures that have a caption; those found here are added
   */
  static List<Bound> bind(List<Element> captions, Set<Element> captioned) {
    var binding = new ClassCaptions(captioned);
    var boxed = new ArrayList<Boxed>();
    for (Element caption : captions) {
      Element box = box(caption);
      if (box != null) {
        boxed.add(new Boxed(caption, box, CaptionReader.boxed(box, caption)));
      }
    }
    // First those that stand with one picture, so that no farther one is given it.
    boxed.stream().filter(Boxed::isAlone).forEach(binding::bind);
    boxed.stream().filter(one -> !binding.bound.containsKey(one.caption)).forEach(binding::bind);
    return boxed.stream()
        .map(one -> binding.bound.get(one.caption))
        .filter(b -> b != null)
        .toList();
  }

  /**
   * The nearest element around a caption that holds a picture. What stands with a form is about
   * that: subscribe, vote.
   */
  private static @Nullable Element box(Element caption) {
    Element box = caption;
    for (int i = 0; box != null && i <= FARTHEST; i++) {
      Deadline.check();
      if (box.selectFirst(IMAGES) != null) {
        return box;
      }
      if (box.selectFirst(FORM) != null) {
        return null;
      }
      box = box.parent();
    }
    return null;
  }

  private void bind(Boxed one) {
    boolean caption = one.split.caption() != null;
    Element image =
        one.box
            .selectStream(IMAGES)
            .filter(each -> !caption || !captioned.contains(each))
            .findFirst()
            .orElse(null);
    // The last caption of a gallery is that of all its pictures.
    if (image != null || one.caption.normalName().equals("figcaption")) {
      bound.put(one.caption, new Bound(image, one.split));
      if (image != null && caption) {
        captioned.add(image);
      }
    }
  }

  private static boolean isShown(Element image) {
    return image.closest("noscript") == null;
  }
}
