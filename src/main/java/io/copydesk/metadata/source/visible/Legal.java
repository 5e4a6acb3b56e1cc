package io.copydesk.metadata.source.visible;

import java.util.Locale;

/** Lines that speak of rights, whose years are no dates of the article. */
final class Legal {
  private Legal() {}

  static boolean isLegal(String text) {
    return text.indexOf('©') >= 0 || text.toLowerCase(Locale.ROOT).contains("copyright");
  }
}
