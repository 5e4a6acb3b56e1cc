package io.copydesk.metadata.site;

import crawlercommons.domains.EffectiveTldFinder;
import org.jspecify.annotations.Nullable;

/** Registrable domains, by the public suffix list. Thread-safe. */
public final class Domains {
  private Domains() {}

  /**
   * The registrable domain of an address, such as {@code example.co.uk}; null where it has none.
   */
  public static @Nullable String registrable(String url) {
    String host = Urls.host(url);
    return host == null ? null : EffectiveTldFinder.getAssignedDomain(host, true, false);
  }

  /** Whether two addresses are of one registrable domain; of hosts without one, of one host. */
  public static boolean isSameSite(String a, String b) {
    String first = registrable(a);
    String second = registrable(b);
    if (first == null || second == null) {
      String host = Urls.host(a);
      return host != null && host.equals(Urls.host(b));
    }
    return first.equals(second);
  }
}
