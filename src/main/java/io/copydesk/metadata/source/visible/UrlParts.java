package io.copydesk.metadata.source.visible;

import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.claim.Property;
import io.copydesk.metadata.date.DateFinder;
import io.copydesk.metadata.date.WrittenDate;
import io.copydesk.metadata.index.PageIndex;
import io.copydesk.metadata.source.Source;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page's own addresses: the date that many of them hold. */
public final class UrlParts implements Source {
  /** Letters of the longest name of a month in an address. */
  private static final int LONGEST_MONTH = 12;

  @Override
  public void read(PageIndex index, Claims claims) {
    Set<String> addresses = new LinkedHashSet<>();
    String url = index.page().url();
    if (url != null) {
      addresses.add(url);
      claims.add(Property.URL, "source-url", url);
    }
    for (Element link : index.links()) {
      if (link.attr("rel").strip().toLowerCase(Locale.ROOT).equals("canonical")) {
        addresses.add(link.attr("href"));
      }
    }
    addresses.add(index.meta("og:url"));
    for (String address : addresses) {
      String date = date(address);
      if (date != null) {
        claims.add(Property.PUBLISHED, "url", date);
        return;
      }
    }
  }

  /**
   * The day in a path, such as /2023/04/28/, /2023-04-28-, /2023-04/28/, /2023/0428/, /28-04-2023
   * or /20230428/; null where there is none. The day comes first only where it is no month.
   */
  public static @Nullable String date(String url) {
    int scheme = url.indexOf("//");
    int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 2);
    for (int i = Math.max(path, 0); i >= 0 && i + 8 <= url.length(); i++) {
      if (isDigit(url, i) && (i == 0 || !isDigit(url, i - 1))) {
        int end = i;
        while (isDigit(url, end)) {
          end++;
        }
        String date =
            switch (end - i) {
              case 8 -> compact(url.substring(i, end));
              case 4 -> parted(url, i);
              case 2 -> dayFirst(url, i);
              default -> null;
            };
        if (date != null) {
          return date;
        }
        i = end - 1;
      }
    }
    return null;
  }

  private static @Nullable String parted(String url, int year) {
    char sign = year + 4 < url.length() ? url.charAt(year + 4) : ' ';
    if ("/-_.".indexOf(sign) < 0) {
      return null;
    }
    int month = year + 5;
    if (sign == '/' && month < url.length() && Character.isLetter(url.charAt(month))) {
      return named(url, year, month);
    }
    int afterMonth = digitsEnd(url, month);
    if (afterMonth == month || afterMonth >= url.length()) {
      return null;
    }
    char next = url.charAt(afterMonth);
    boolean joined = sign == '/' && afterMonth == month + 2 && isDigit(url, afterMonth);
    boolean folder = joined || (sign == '-' && next == '/');
    if (next != sign && !folder) {
      return null;
    }
    int day = joined ? afterMonth : afterMonth + 1;
    int afterDay = digitsEnd(url, day);
    if (afterDay == day || isDigit(url, afterDay) || (folder && !isFolder(url, day, afterDay))) {
      return null;
    }
    return iso(
        url.substring(year, year + 4),
        url.substring(month, afterMonth),
        url.substring(day, afterDay));
  }

  /** Whether two digits end a folder of an address, as in /2023-04/28/ and /2023/0428/. */
  private static boolean isFolder(String url, int from, int end) {
    return end == from + 2 && end < url.length() && url.charAt(end) == '/';
  }

  /** "/2023/apr/28/": the month by its name. */
  private static @Nullable String named(String url, int year, int month) {
    int afterMonth = url.indexOf('/', month);
    if (afterMonth < 0 || afterMonth - month > LONGEST_MONTH) {
      return null;
    }
    int end = digitsEnd(url, afterMonth + 1);
    if (end == afterMonth + 1 || isDigit(url, end)) {
      return null;
    }
    WrittenDate date = DateFinder.value(url.substring(year, end), null);
    return date == null ? null : date.iso();
  }

  /** "28-04-2023": two digits, two digits and four, which can be read one way only. */
  private static @Nullable String dayFirst(String url, int day) {
    int month = day + 3;
    int year = month + 3;
    boolean parted =
        digitsEnd(url, month) == month + 2
            && year + 4 <= url.length()
            && "/-_.".indexOf(url.charAt(day + 2)) >= 0
            && url.charAt(month + 2) == url.charAt(day + 2);
    if (!parted
        || isDigit(url, year + 4)
        || !isDigit(url, year + 3)
        || digitsEnd(url, year) != year + 2
        || digitsEnd(url, year + 2) != year + 4) {
      return null;
    }
    String first = url.substring(day, day + 2);
    return Integer.parseInt(first) > 12
        ? iso(url.substring(year, year + 4), url.substring(month, month + 2), first)
        : null;
  }

  private static @Nullable String compact(String digits) {
    return iso(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
  }

  private static @Nullable String iso(String year, String month, String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    return y >= 1995 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 31
        ? String.format(Locale.ROOT, "%d-%02d-%02d", y, m, d)
        : null;
  }

  private static int digitsEnd(String url, int from) {
    int end = from;
    while (end < from + 2 && isDigit(url, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(String url, int at) {
    return at < url.length() && url.charAt(at) >= '0' && url.charAt(at) <= '9';
  }
}
