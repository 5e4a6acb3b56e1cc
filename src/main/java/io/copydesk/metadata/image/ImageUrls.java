package io.copydesk.metadata.image;

import io.copydesk.metadata.index.PageIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The address of a picture's largest rendition, also where it is loaded lazily. */
final class ImageUrls {
  private static final List<String> SETS =
      List.of(
          "srcset",
          "data-srcset",
          "data-lazy-srcset",
          "data-original-set",
          "lazy-srcset",
          "nitro-lazy-srcset",
          "data-src-set",
          "data-bgset");

  private static final List<String> SINGLES =
      List.of(
          "data-src",
          "data-original",
          "data-original-src",
          "data-lazy-src",
          "data-lazy",
          "data-lazyload",
          "lazy-src",
          "nitro-lazy-src",
          "data-url",
          "data-img-url",
          "data-full-src",
          "data-real-src",
          "data-actualsrc",
          "data-echo",
          "data-image",
          "data-img-src",
          "data-hi-res-src",
          "data-retina",
          "data-orig-file",
          "data-large-file",
          "src");

  /** Shorter names, such as "original" or "lead", are given to many pictures. */
  private static final int DISTINCT = 12;

  /** What sets the renditions of one picture apart in their names: "-1024x576", "@2x", "_w640". */
  private static final Pattern SIZE =
      Pattern.compile(
          "[-_@.](?:\\d{2,4}x\\d{2,4}|[wh]\\d{2,4}|\\d{2,4}(?:w|px)|[23]x|scaled|rotated)$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private ImageUrls() {}

  /**
   * The largest rendition's absolute address, else that of the picture beside it for readers
   * without scripts; null where there is none over HTTP.
   */
  static @Nullable String of(Element image, PageIndex index) {
    String url = own(image, index);
    Element unscripted = url == null ? unscripted(image) : null;
    return unscripted == null ? url : own(unscripted, index);
  }

  /** The picture in a {@code noscript} beside a picture or its {@code picture}. */
  private static @Nullable Element unscripted(Element image) {
    Element beside = image.parent();
    if (beside != null && beside.normalName().equals("picture")) {
      beside = beside.parent();
    }
    if (beside == null) {
      return null;
    }
    return beside.children().stream()
        .filter(child -> child.normalName().equals("noscript"))
        .map(noscript -> noscript.selectFirst("img"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String own(Element image, PageIndex index) {
    String best = null;
    double most = 0;
    var elements = new ArrayList<Element>();
    elements.add(image);
    Element parent = image.parent();
    if (parent != null && parent.normalName().equals("picture")) {
      parent.children().stream()
          .filter(c -> c.normalName().equals("source"))
          .forEach(elements::add);
    }
    for (Element element : elements) {
      for (String attribute : SETS) {
        for (Rendition rendition : renditions(element.attr(attribute))) {
          String url = absolute(rendition.url, index);
          if (url != null && rendition.size > most) {
            most = rendition.size;
            best = url;
          }
        }
      }
    }
    if (best != null) {
      return best;
    }
    for (String attribute : SINGLES) {
      String url = image.hasAttr(attribute) ? absolute(image.attr(attribute), index) : null;
      if (url != null) {
        return url;
      }
    }
    return null;
  }

  /**
   * By what renditions of one picture are known.
   *
   * @param path the address without scheme and query
   * @param name the file's name without its ending and the size of the rendition
   */
  record Key(String path, String name) {
    /** Whether two addresses are renditions of one picture. */
    boolean isOneWith(Key other) {
      return path.equals(other.path) || (name.length() >= DISTINCT && name.equals(other.name));
    }
  }

  static @Nullable Key key(@Nullable String url) {
    return url == null ? null : new Key(path(url), name(url));
  }

  static boolean isVector(@Nullable String url) {
    return url != null && path(url).toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  private static String path(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    int scheme = path.indexOf("//");
    return scheme < 0 ? path : path.substring(scheme);
  }

  private static String name(String url) {
    String path = path(url);
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = file.lastIndexOf('.');
    return SIZE.matcher(dot > 0 ? file.substring(0, dot) : file).replaceAll("");
  }

  private static @Nullable String absolute(String url, PageIndex index) {
    // A brace stands where a script puts the width in.
    return url.startsWith("data:") || url.startsWith("blob:") || url.indexOf('{') >= 0
        ? null
        : index.resolved(url);
  }

  private record Rendition(String url, double size) {}

  /** The renditions of a {@code srcset}; commas also stand inside addresses, blanks do not. */
  private static List<Rendition> renditions(String set) {
    var renditions = new ArrayList<Rendition>();
    String[] words = BLANKS.split(set.strip());
    for (int i = 0; i < words.length; i++) {
      String url = words[i];
      if (url.isEmpty() || url.equals(",")) {
        continue;
      }
      boolean alone = url.endsWith(",");
      double size = 1;
      if (!alone && i + 1 < words.length) {
        size = size(words[++i]);
      }
      renditions.add(new Rendition(alone ? url.substring(0, url.length() - 1) : url, size));
    }
    return renditions;
  }

  private static double size(String descriptor) {
    String text = descriptor.toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    try {
      return end == 0 ? 1 : Double.parseDouble(text.substring(0, end));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
