package io.copydesk.tools.bench;

import java.nio.charset.StandardCharsets;

/** Pages of any size, built like an article with its furniture; no two paragraphs are the same. */
final class SizedPage {
  private static final String[] WORDS =
      ("harbour ferry council winter engine landing paper morning quarter bridge river island mayor"
              + " market lantern window captain school ticket garden letter railway summer shipyard"
              + " signal weather kitchen orchard village captain meadow station")
          .split(" ");

  private final StringBuilder html = new StringBuilder();
  private long seed = 20_260_101;

  private SizedPage() {}

  /** A page of about so many bytes; the same for the same size. */
  static byte[] of(int bytes) {
    return new SizedPage().page(bytes).getBytes(StandardCharsets.UTF_8);
  }

  private String page(int bytes) {
    html.append("<!doctype html><html lang=en><head><title>The ferry sails again</title></head>");
    html.append("<body><nav><ul>");
    for (int i = 0; i < 30; i++) {
      html.append("<li><a href=/s").append(i).append('>').append(word()).append("</a></li>");
    }
    html.append("</ul></nav><main><article><h1>The ferry sails again</h1><div class=text>");
    for (int i = 0; html.length() < .7 * bytes; i++) {
      section(i);
    }
    html.append("</div></article><section class=comments><ol>");
    for (int i = 0; html.length() < .9 * bytes; i++) {
      html.append("<li class=comment id=c").append(i).append("><b>").append(word());
      html.append("</b><p>").append(sentence(18)).append("</p><a href=#>Reply</a></li>");
    }
    html.append("</ol></section><aside><ul>");
    for (int i = 0; html.length() < .98 * bytes; i++) {
      html.append("<li><a href=/r").append(i).append('>').append(sentence(7)).append("</a></li>");
    }
    return html.append("</ul></aside></main><footer>Rights reserved</footer></body></html>")
        .toString();
  }

  private void section(int number) {
    if (number % 5 == 0) {
      html.append("<h2>").append(sentence(4)).append("</h2>");
    }
    html.append("<p>").append(sentence(22)).append(' ').append(sentence(17));
    html.append(" <a href=/l").append(number).append('>').append(word()).append("</a> ");
    html.append(sentence(20)).append("</p>");
    if (number % 7 == 0) {
      html.append("<figure><img src=p.jpg alt=''><figcaption>").append(sentence(9));
      html.append("</figcaption></figure>");
    }
    if (number % 11 == 0) {
      html.append("<ul><li>").append(sentence(8)).append("</li><li>").append(sentence(6));
      html.append("</li></ul>");
    }
  }

  private String sentence(int words) {
    var sentence = new StringBuilder("The");
    for (int i = 0; i < words; i++) {
      sentence.append(' ').append(word());
    }
    return sentence.append('.').toString();
  }

  private String word() {
    seed = seed * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    return WORDS[(int) ((seed >>> 33) % WORDS.length)];
  }
}
