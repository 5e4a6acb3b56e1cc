package io.copydesk.tools.fuzz;

import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Pages of any size that aim at one weakness each: the same thing, once too often. */
@SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing
public enum Giant {
  NESTED_DIVS(i -> "<div>"),
  NESTED_SPANS(i -> "<span>a "),
  NESTED_LISTS(i -> "<ul><li>item " + i),
  NESTED_TABLES(i -> "<table><tr><td>cell " + i),
  NESTED_HEADINGS(i -> "<h2>Heading " + i),
  UNCLOSED_PARAGRAPHS(i -> "<p>Sentence number " + i + " says nothing new."),
  MISNESTED_FORMATTING(i -> "<a><b><i></a></b><u></i>x"),
  OPEN_FORMATTING(i -> i < 20 ? "<b a=" + i + "><i b=" + i + ">" : "<p>x"),
  OPEN_FORMATTING_WITH_ATTRIBUTES(i -> i < 12 ? "<b " + attributes(500, i) + ">" : "<p>x"),
  OPEN_LINKS(i -> "<a href=/" + i + ">read more "),
  MISNESTED_TABLES(i -> "<table><b>x<tr>y<td>z</b><p>"),
  FOSTERED_TEXT(i -> "<table>word " + i + " <tr>"),
  FORMS_IN_TABLES(i -> "<table><form><select><option>" + i),
  ATTRIBUTES_OF_ONE(i -> i == 0 ? "<div " : " data-a" + i + "=" + i),
  ATTRIBUTES_OF_MANY(i -> "<i a b c d e f g h j k l m n o p q r s t u>x</i>"),
  HUGE_ATTRIBUTE(i -> i == 0 ? "<div class=\"" : "story-body text-" + i + " "),
  HUGE_ATTRIBUTES(i -> i % 20_000 == 0 ? "\"><p class=\"" : "body-" + i + " "),
  HUGE_STYLE(i -> i == 0 ? "<div style=\"" : "display:block;"),
  HUGE_COMMENT(i -> i == 0 ? "<!-- " : "- -> --!"),
  COMMENTS(i -> "<!---->"),
  BOGUS_COMMENTS(i -> "</?>"),
  DOCTYPES(i -> "<!doctype html>"),
  ENTITIES(i -> "&amp;&lt;&notanentity;&#x26;&#0;&#55296;"),
  BARE_AMPERSANDS(i -> "&"),
  LONG_ENTITY(i -> "&a" + "b".repeat(200)),
  OPEN_ANGLES(i -> "<"),
  OPEN_TAGS(i -> "<p "),
  CLOSED_ONLY(i -> "</p></br></div>"),
  SCRIPTS(i -> "<script>var a" + i + " = '</scr' + 'ipt>';</script>"),
  OPEN_SCRIPT(i -> i == 0 ? "<script><!--" : "<script></scrip "),
  ASSIGNMENTS(i -> i == 0 ? "<script>" : "let.window."),
  STATES(i -> "<script>window.s" + i + "={\"a\":[{\"text\":\"Words of a state.\"}]}</script>"),
  STYLES(i -> "<style>p{}</style>"),
  TEMPLATES(i -> "<template><p>" + i),
  SVG(i -> "<svg><foreignObject><p>" + i),
  MATHS(i -> "<math><mi><table><mglyph>"),
  TEXTAREAS(i -> "<textarea>" + i + "</textarea>"),
  FRAMES(i -> "<iframe src=//x>y</iframe>"),
  METAS(i -> "<meta property=article:tag content=\"tag " + i + "\">"),
  AUTHOR_METAS(i -> "<meta name=author content=\"By Ann O'Neill and Bo Li " + i + "\">"),
  DATE_METAS(i -> "<meta property=article:published_time content=2026-11-" + i % 40 + ">"),
  IMAGE_METAS(i -> "<meta property=og:image content=/i/" + i + ".jpg>"),
  LINKS(i -> "<link rel=canonical href=//example.com/" + i + ">"),
  TITLES(i -> "<title>Title " + i + " | Site</title>"),
  HEADINGS(i -> "<h1>Headline number " + i + "</h1>"),
  BYLINES(i -> "<p class=byline>By Ann O'Neill and Bo Li " + i + ", staff writers</p>"),
  DATES(i -> "<time datetime=2026-11-0" + i % 9 + ">Monday, 2 November 2026, 8:15</time>"),
  DATE_WORDS(i -> "<p class=date>Published November " + i % 32 + ", 2026</p>"),
  IMAGES(i -> "<figure><img src=/" + i + ".jpg alt=a><figcaption>A cat (Photo: B)</figcaption>"),
  SOURCE_SETS(i -> "<img srcset=\"/a.jpg " + i + "w, /b.jpg 2x\" src=/" + i + ".png>"),
  ONE_SOURCE_SET(i -> i == 0 ? "<img srcset=\"" : "/a" + i + ".jpg " + i + "w, "),
  MICRODATA(i -> "<div itemscope itemtype=http://schema.org/NewsArticle><b itemprop=author>A"),
  RDFA(i -> "<div vocab=http://schema.org/ typeof=NewsArticle><b property=author>A"),
  KEYWORDS(i -> i == 0 ? "<meta name=keywords content=\"" : "word " + i + ", "),
  TAG_LINKS(i -> "<a rel=tag href=/tag/" + i + ">topic " + i + "</a>"),
  BREADCRUMBS(i -> "<nav class=breadcrumb><a href=/" + i + ">Section " + i + "</a>"),
  JSON_LD(i -> ld(i, "{\"@type\":\"NewsArticle\",\"headline\":\"A headline " + i + "\"},")),
  JSON_LD_AUTHORS(i -> ld(i, "{\"@type\":\"Person\",\"@id\":\"#" + i + "\",\"name\":\"A B\"},")),
  JSON_LD_REFERENCES(
      i -> ld(i, "{\"@type\":\"Article\",\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"}},")),
  JSON_LD_SCRIPTS(
      i -> "<script type=application/ld+json>{\"@type\":\"Article\",\"name\":\"x\"}</script>"),
  DEEP_JSON_LD(i -> ld(i, "{\"@graph\":[")),
  QUOTES_IN_JSON_LD(i -> ld(i, "\"a\"b\" ,\n")),
  COMMAS_IN_JSON_LD(i -> ld(i, ",      ")),
  SEMICOLONS_IN_JSON_LD(i -> ld(i, ";//")),
  SLASHES_IN_JSON_LD(i -> ld(i, "//")),
  SAME_PARAGRAPH(i -> "<p>The ferry to the outer islands will run twice a day from Monday.</p>"),
  SAME_WORDS(i -> "<p>" + "harbour ".repeat(40) + i % 7 + "</p>"),
  LINE_BREAKS(i -> "<br>a"),
  PREFORMATTED(i -> i == 0 ? "<pre>" : "line " + i + "\n\n"),
  TABLE_CELLS(i -> i == 0 ? "<table>" : i % 9 == 0 ? "<tr>" : "<td>" + i),
  COLUMN_SPANS(i -> "<td colspan=1000 rowspan=65534>x"),
  DEFINITIONS(i -> "<dl><dt>" + i + "<dd>x"),
  OPTIONS(i -> "<option>" + i),
  ELEMENTS_OF_ITS_OWN(i -> "<story-" + i + " class=body>text " + i + "</story-" + i + ">"),
  CLASSES(i -> "<p class=\"c" + i + " relatedpostslist" + i + "\">" + i + "</p>"),
  ONE_LINE(i -> i == 0 ? "<p>" : "word" + i % 97 + " "),
  ONE_WORD(i -> i == 0 ? "<p>" : "harbour"),
  ONE_LETTER(i -> i == 0 ? "<p>" : "a"),
  BLANKS(i -> i == 0 ? "<p>a" : " \t\n\u00a0"),
  ZEROS(i -> i == 0 ? "<p>A b c d e f g h i j" : i % 60 == 0 ? "\u0000" : "abcdefg "),
  PUNCTUATION(i -> i == 0 ? "<p>" : ".,;:!?-\u2014\u201c\u2019()[]/|"),
  CAPTION_LINES(i -> "<p>A cat on a wall. (Photo by Ann O'Neill/Agency via Getty Images) " + i),
  CHINESE(i -> "<p>\u6e21\u8f6e\u661f\u671f\u4e00\u6062\u590d\u3002" + i),
  ARABIC(i -> "<p>\u0627\u0644\u0639\u0628\u0627\u0631\u0629 " + i),
  COMBINING(i -> i == 0 ? "<p>a" : "\u0301\u200d\ufe0f"),
  TEXT_LINES("", i -> "Line number " + i + " of a text that goes on.\n"),
  TEXT_SAME_LINE("", i -> "The ferry will run twice a day from Monday.\n"),
  TEXT_SHORT_LINES("", i -> i % 10 + "\n"),
  TEXT_EMPTY_LINES("a", i -> "\n"),
  TEXT_ONE_LINE("", i -> "word" + i % 97 + " "),
  TEXT_ONE_WORD("", i -> "harbour"),
  TEXT_TABS("", i -> "\tpiece " + i + "   "),
  TEXT_BULLETS("", i -> "\u2022 item " + i + "\n- item\n"),
  TEXT_BYLINES("", i -> "By Ann O'Neill and Bo Li, staff writers\n"),
  TEXT_CREDITS("", i -> "(Photo by Ann O'Neill/Agency via Getty Images)\n"),
  TEXT_DATES("", i -> "Published Monday, 2 November 2026, 8:15 a.m.\n"),
  TEXT_CAPITALS("", i -> "ANN O'NEILL BO LI " + i + "\n"),
  TEXT_WRAPPED("", i -> "words of a text wrapped at a width of about sixty columns or so\n"),
  TEXT_PUNCTUATION("", i -> ".,;:!?-\u2014\u201c\u2019()[]/|"),
  TEXT_URLS("", i -> "https://www.example.com/a/b/c?d=" + i + "\n");

  private static final String HTML =
      "<!doctype html><html><head><title>The ferry runs again</title></head><body><article>"
          + "<h1>The ferry runs again</h1>"
          + "<p>The ferry to the outer islands will run twice a day again from Monday, the harbour"
          + " master said, after a winter in which it had sailed on three days a week.</p>"
              .repeat(3);

  private final @Nullable String head;
  private final IntFunction<String> part;

  Giant(IntFunction<String> part) {
    this(null, part);
  }

  Giant(@Nullable String head, IntFunction<String> part) {
    this.head = head;
    this.part = part;
  }

  /** The page, of about so many characters. */
  public String page(int length) {
    var page = new StringBuilder(length + 1024).append(head == null ? HTML : head);
    for (int i = 0; page.length() < length; i++) {
      page.append(part.apply(i));
    }
    return page.toString();
  }

  /** The name for people. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String attributes(int count, int seed) {
    var all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append('a').append(seed).append('x').append(i).append(' ');
    }
    return all.toString();
  }

  private static String ld(int i, String part) {
    return (i == 0 ? "<script type=application/ld+json>[" : "") + part;
  }
}
