package io.copydesk.metadata.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses in a normal form, so that one article has one address. */
public final class Urls {
  /** Parameters that say where the reader came from, not what is shown. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "gbraid",
          "wbraid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "ref",
          "ref_src",
          "referrer",
          "xtor",
          "cmpid",
          "ncid",
          "ocid",
          "sr_share",
          "smid",
          "smtyp",
          "partner",
          "spm",
          "at_medium",
          "at_campaign",
          "amp",
          "outputtype",
          "output",
          "wt_mc",
          "wt_zmc",
          "taid",
          "cid",
          "source",
          "src",
          "share",
          "shared",
          "feature",
          "_ga");

  private static final Set<String> MOBILE = Set.of("m", "mobile", "amp", "mobil");

  private Urls() {}

  /** The host in lower case, or null where the address has none. */
  public static @Nullable String host(String url) {
    URI uri = parsed(url, null);
    return uri == null ? null : uri.getHost();
  }

  /** The address of the site's front page, or null. */
  public static @Nullable String root(String url) {
    URI uri = parsed(url, null);
    return uri == null ? null : uri.getScheme() + "://" + uri.getHost();
  }

  /** Whether an address leads to a front page. */
  public static boolean isRoot(String url) {
    URI uri = parsed(url, null);
    return uri == null || (path(uri).equals("/") && uri.getRawQuery() == null);
  }

  /**
   * The address without tracking parameters, fragment, mobile or AMP variant, the host in lower
   * case; null where it is no HTTP address.
   *
   * @param base what a relative address is relative to
   */
  public static @Nullable String normalised(String url, @Nullable String base) {
    URI uri = parsed(url, base);
    if (uri == null) {
      return null;
    }
    String query = query(uri.getRawQuery());
    return uri.getScheme()
        + "://"
        + desktop(uri.getHost())
        + (uri.getPort() > 0 && uri.getPort() != 80 && uri.getPort() != 443
            ? ":" + uri.getPort()
            : "")
        + withoutAmp(path(uri))
        + (query.isEmpty() ? "" : "?" + query);
  }

  private static @Nullable URI parsed(String url, @Nullable String base) {
    try {
      URI uri = new URI(uncached(url.strip()).replace(" ", "%20").replace("|", "%7C"));
      if (base != null && !uri.isAbsolute()) {
        uri = new URI(base.strip()).resolve(uri);
      }
      String scheme = uri.getScheme();
      if (uri.getHost() == null
          || scheme == null
          || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
        return null;
      }
      return new URI(
          scheme.toLowerCase(Locale.ROOT)
              + "://"
              + uri.getHost().toLowerCase(Locale.ROOT)
              + (uri.getPort() > 0 ? ":" + uri.getPort() : "")
              + path(uri)
              + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String path(URI uri) {
    String path = uri.getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  private static String desktop(String host) {
    int dot = host.indexOf('.');
    boolean mobile =
        dot > 0 && MOBILE.contains(host.substring(0, dot)) && host.indexOf('.', dot + 1) > 0;
    // "en.m.example.org": the language stands before the mark.
    return mobile ? "www" + host.substring(dot) : host.replaceFirst("^([a-z]{2})\\.m\\.", "$1.");
  }

  /** The address behind one in a cache of AMP pages: "…cdn.ampproject.org/c/s/example.com/a". */
  private static String uncached(String url) {
    for (String mark : new String[] {".cdn.ampproject.org/c/s/", "google.com/amp/s/"}) {
      int at = url.indexOf(mark);
      if (at > 0) {
        return "https://" + url.substring(at + mark.length());
      }
    }
    return url;
  }

  private static String withoutAmp(String written) {
    String path =
        written.startsWith("/amp/") && written.length() > 5 ? written.substring(4) : written;
    for (String end : new String[] {"/amp/", "/amp", ".amp"}) {
      if (path.endsWith(end) && path.length() > end.length()) {
        return path.substring(0, path.length() - end.length()) + (end.endsWith("/") ? "/" : "");
      }
    }
    return path.endsWith(".amp.html") ? path.substring(0, path.length() - 9) + ".html" : path;
  }

  private static String query(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : raw.split("&")) {
      String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.add(parameter);
      }
    }
    return String.join("&", kept);
  }
}
