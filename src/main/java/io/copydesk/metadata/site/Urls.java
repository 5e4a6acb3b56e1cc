package io.copydesk.metadata.site;

import java.net.IDN;
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
          "ref_src",
          "referrer",
          "xtor",
          "cmpid",
          "ncid",
          "ocid",
          "sr_share",
          "smid",
          "smtyp",
          "spm",
          "at_medium",
          "at_campaign",
          "amp",
          "outputtype",
          "wt_mc",
          "wt_zmc",
          "taid",
          "_ga");

  /** Those that do on most sites, and name the article on some whose addresses name a script. */
  private static final Set<String> MOSTLY_TRACKING =
      Set.of("ref", "partner", "output", "cid", "source", "src", "share", "shared", "feature");

  private static final List<String> SCRIPTS =
      List.of(".php", ".asp", ".aspx", ".jsp", ".cgi", ".pl", ".do", ".cfm");

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
    String query = query(uri.getRawQuery(), path(uri).toLowerCase(Locale.ROOT));
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
      String host = asciiHost(uri);
      if (host == null || scheme == null || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
        return null;
      }
      return new URI(
          scheme.toLowerCase(Locale.ROOT)
              + "://"
              + host.toLowerCase(Locale.ROOT)
              + (uri.getPort() > 0 ? ":" + uri.getPort() : "")
              + path(uri)
              + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /** The host; one with letters beyond ASCII in the form that DNS knows. */
  private static @Nullable String asciiHost(URI uri) {
    String authority = uri.getRawAuthority();
    if (uri.getHost() != null || authority == null || authority.chars().allMatch(c -> c < 128)) {
      return uri.getHost();
    }
    int port = authority.indexOf(':');
    return IDN.toASCII(port < 0 ? authority : authority.substring(0, port));
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

  /** The parameters that say what is shown; where only a script is named, one of them must. */
  private static String query(@Nullable String raw, String path) {
    if (raw == null) {
      return "";
    }
    var kept = new ArrayList<String>();
    var doubtful = new ArrayList<String>();
    for (String parameter : raw.split("&")) {
      String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
      if (MOSTLY_TRACKING.contains(name)) {
        doubtful.add(parameter);
      } else if (!name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name)) {
        kept.add(parameter);
      }
    }
    boolean script = path.equals("/") || SCRIPTS.stream().anyMatch(path::endsWith);
    return String.join("&", kept.isEmpty() && script ? doubtful : kept);
  }
}
