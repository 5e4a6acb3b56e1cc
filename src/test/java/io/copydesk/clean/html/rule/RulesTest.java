package io.copydesk.clean.html.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.copydesk.clean.html.StoryPages;
import io.copydesk.clean.html.feature.Features;
import io.copydesk.clean.html.feature.Survey;
import io.copydesk.parse.Block;
import io.copydesk.parse.HtmlPages;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule has a page on which it matches and one, close to it, on which it does not. */
class RulesTest {
  private static final String WORDS = "A stand of eleven words that the rules are asked about";

  private static final String PART = WORDS.substring(0, WORDS.indexOf(" about"));

  /** The same in a paragraph of which nobody is asked. */
  private static final String SAID = WORDS.toLowerCase(Locale.ROOT);

  private static final String NAME = "Ingrid Sole, 3 March 2026";

  /** Pages around {@link #WORDS}: those that a rule matches and those that it must leave alone. */
  private record Trial(List<String> matches, List<String> leaves) {}

  private static final Map<String, Trial> TRIALS =
      Map.ofEntries(
          Map.entry(
              "hidden",
              new Trial(
                  List.of(
                      inside("<p hidden>" + WORDS),
                      inside("<div style='color:red; display:none'><p>" + WORDS + "</div>"),
                      inside("<div class=visually-hidden>" + WORDS + "</div>")),
                  List.of(
                      inside("<p style='display:block'>" + WORDS),
                      "<body><div class=hidden>" + story() + "<p>" + WORDS + "</div>"))),
          Map.entry(
              "hidden-copy",
              new Trial(
                  List.of(
                      "<body><p>"
                          + WORDS
                          + " again and again</p><div hidden><p>"
                          + WORDS
                          + "</p>"
                          + story()
                          + "</div>"),
                  List.of(
                      "<body><div hidden>" + story() + "<p>" + WORDS + "</p></div>",
                      "<body><div hidden>" + ("<p>" + WORDS + "</p>").repeat(2) + "</div>",
                      inside("<p>" + WORDS + "</p><p>" + WORDS + "</p>")))),
          Map.entry(
              "cookie-notice",
              new Trial(
                  List.of(
                      inside("<div id=cookie-consent><p>" + WORDS + "</div>"),
                      inside("<div class=cmplz-message><p>" + WORDS + "</div>")),
                  List.of(
                      inside("<p class=cookery>" + WORDS),
                      inside("<div class=cmp-text><p>" + WORDS + "</div>")))),
          Map.entry(
              "advertisement",
              new Trial(
                  List.of(
                      inside(
                          "<div class=ad-break><span>Advertisement</span><p>" + WORDS + "</div>"),
                      inside("<aside class=werbung><p>Anzeige</p><p>" + WORDS + "</aside>")),
                  List.of(
                      inside("<div class=ad-break><p>" + WORDS + "</div>"),
                      inside("<div class=adult><span>Advertisement</span><p>" + WORDS + "</div>"),
                      "<body><div class=ad><span>Advertisement</span>"
                          + story()
                          + "<p>"
                          + WORDS
                          + "</div>"))),
          Map.entry(
              "comment-class",
              new Trial(
                  List.of(inside("<ol class=comment-list><li><p>" + WORDS + "</ol>")),
                  List.of(
                      inside("<p class=commerce>" + WORDS),
                      inside("<div class=has-comment-count><p>" + WORDS + "</div>"),
                      inside("<p class=match-commentary>" + WORDS),
                      inside("<h2 id=a-stand-of-comments>A stand of comments</h2><p>" + WORDS),
                      "<body><div class=comment><h1>A light on the pier</h1><p>"
                          + WORDS
                          + "</div>"
                          + story(),
                      "<body><div class=no-comments>" + story() + "<p>" + WORDS + "</div>"))),
          Map.entry(
              "other-article",
              new Trial(
                  List.of(twoArticles("h1")),
                  List.of(
                      twoArticles("h2"),
                      "<head><title>The ferry sails</title></head><body><article><h1>The ferry"
                          + " sails</h1>"
                          + story()
                          + "<p>"
                          + WORDS
                          + "</article>"))),
          Map.entry(
              "frame",
              new Trial(
                  List.of(
                      inside("<footer><div><p>" + WORDS + "</div></footer>"),
                      inside("<form><p>" + WORDS + "</form>"),
                      inside("<nav><p>" + WORDS + "</nav>")),
                  List.of(
                      inside("<aside><p>" + WORDS + "</aside>"),
                      "<body><form>" + story() + "<p>" + WORDS + "</form>"))),
          Map.entry(
              "call-to-action",
              new Trial(
                  List.of(
                      inside("<div class=post-cta><div><p>" + WORDS + "</div></div>"),
                      inside("<div id=ctaBox><p>" + WORDS + "</div>")),
                  List.of(
                      inside("<p class=octave>" + WORDS),
                      "<body><div class=cta>" + story() + "<p>" + WORDS + "</div>"))),
          Map.entry(
              "disclaimer",
              new Trial(
                  List.of(
                      inside("<div class=affiliate-disclosure><p>" + WORDS + "</div>"),
                      inside("<section id=disclaimer><div><p>" + WORDS + "</div></section>")),
                  List.of(
                      inside("<p class=claim>" + WORDS),
                      "<body><div class=disclaimer>" + story() + "<p>" + WORDS + "</div>"))),
          Map.entry(
              "program-state",
              new Trial(
                  List.of(
                      inside("<div class=search__no-results><p>" + WORDS + "</div>"),
                      inside("<p class=js-loader>" + WORDS)),
                  List.of(
                      inside("<h2 id=no-results>" + WORDS + "</h2>"),
                      inside("<div class=loader><div><div><p>" + WORDS + "</div></div></div>")))),
          Map.entry(
              "standfirst-opening",
              new Trial(
                  List.of(
                      headed("<p>" + WORDS + "</p><p class=byline data-gone>Ingrid Sole</p>"),
                      headed("<p>" + WORDS + "</p><p data-gone>3 March 2026</p>")),
                  List.of(
                      headed("<p>" + WORDS + "</p><p data-gone>The ferry</p>"),
                      headed("<p class=byline data-gone>Ingrid Sole</p><p>" + WORDS + "</p>"),
                      "<head><title>The ferry sails</title></head><body><h1 data-gone>The ferry"
                          + " sails</h1><p>"
                          + WORDS
                          + "</p><p class=byline data-gone>Ingrid Sole</p>"
                          + story()))),
          Map.entry(
              "contents",
              new Trial(
                  List.of(
                      inside("<ul>" + entry("#a").repeat(3) + "</ul>"),
                      inside(("<div>" + entry("#a") + "</div>").repeat(3))),
                  List.of(
                      inside("<ul>" + entry("#a").repeat(2) + "</ul>"),
                      inside("<ul>" + entry("#").repeat(3) + "</ul>"),
                      inside("<ul>" + entry("b#a").repeat(3) + "</ul>"),
                      inside(("<p>" + WORDS + "<sup><a href='#n'>1</a></sup></p>").repeat(3))))),
          Map.entry(
              "pull-quote",
              new Trial(
                  List.of(
                      inside(
                          "<p>"
                              + SAID
                              + " again and again</p><blockquote><p>"
                              + WORDS
                              + "</blockquote>")),
                  List.of(
                      inside("<p>" + SAID + " again and again</p><p>" + WORDS + "</p>"),
                      inside("<blockquote><p>" + WORDS + "</blockquote>"),
                      inside(
                          "<p>"
                              + SAID
                              + " again and again</p><blockquote><ul><li>"
                              + WORDS
                              + "</ul></blockquote>")))),
          Map.entry(
              "signature",
              new Trial(
                  List.of("<body>" + story() + "<p>By " + NAME),
                  List.of(
                      inside("<p>By " + NAME),
                      "<body>" + story() + "<p>By " + NAME + ", they say."))),
          Map.entry(
              "teaser",
              new Trial(
                  List.of(
                      inside("<ul>" + linked(" …").repeat(3) + "</ul>"),
                      inside("<ul>" + linked("... <a href=a>Read more</a>").repeat(3) + "</ul>"),
                      inside(below("[…]").repeat(3))),
                  List.of(
                      inside("<ul>" + linked(" …").repeat(2) + "</ul>"),
                      inside("<ul>" + linked(".").repeat(3) + "</ul>"),
                      inside(below(" and … so on.").repeat(3)),
                      inside(("<h3>The ferry sails again</h3><p>" + WORDS + " …</p>").repeat(3))))),
          Map.entry(
              "read-more",
              new Trial(
                  List.of(
                      inside("<p>Read more: <a href=a>" + WORDS + "</a>"),
                      inside("<p><b>Lesen Sie auch | </b><a href=a>" + WORDS + "</a>")),
                  List.of(
                      inside("<p>Read more: " + WORDS),
                      inside("<p>The harbour: <a href=a>" + WORDS + "</a>"),
                      inside("<p><a href=a>" + WORDS + "</a>")))),
          Map.entry(
              "author-bio",
              new Trial(
                  List.of(
                      "<head><meta name=author content='Ingrid Sole'></head><body>"
                          + story()
                          + "<p>Ingrid Sole is a harbour master. "
                          + WORDS,
                      "<body><p class=byline>By Ingrid Sole</p>"
                          + story()
                          + "<p>Unsere Reporterin Ingrid Sole arbeitet am Hafen. "
                          + WORDS),
                  List.of(
                      "<body>" + story() + "<p>Ingrid Sole is a harbour master. " + WORDS,
                      "<head><meta name=author content='Ingrid Sole'></head><body>"
                          + story()
                          + "<p>Ingrid Sole is a harbour master. "
                          + WORDS
                          + story().repeat(2),
                      "<head><meta name=author content='Ingrid Sole'></head><body>"
                          + story()
                          + "<p>The ferry left Ingrid Sole behind. "
                          + WORDS))),
          Map.entry(
              "embed-notice",
              new Trial(
                  List.of(
                      inside("<p>" + WORDS + ": here we would like to load external content"),
                      inside("<p>" + WORDS + ", damit wir externe Inhalte anzeigen dürfen"),
                      inside("<p>By " + NAME + ": a post shared by a goose")),
                  List.of(
                      inside("<p>" + WORDS + ": external content is what fills the pier"),
                      inside("<p>" + WORDS + ": we load the raft")))),
          Map.entry(
              "affiliate-notice",
              new Trial(
                  List.of(
                      inside("<p>" + WORDS + ": this post may contain affiliate links"),
                      inside("<p>" + WORDS + ": by our links we earn a small commission"),
                      inside("<p>" + WORDS + ", und über diesen Link gibt es eine Provision")),
                  List.of(
                      inside("<p>" + WORDS + ": no affiliate links stand in this post"),
                      inside("<p>" + WORDS + ", on which agents earn a commission"),
                      "<head><title>Affiliates of the pier</title></head>"
                          + inside("<p>" + WORDS + ": this post is on affiliate links")))),
          Map.entry(
              "service-note",
              new Trial(
                  List.of(
                      "<body>" + story() + "<p>" + WORDS + ": get our newsletter",
                      "<body>" + story() + "<p>" + WORDS + ": folgen Sie uns auf Facebook",
                      "<body><p>" + WORDS + ": 뉴스레터</p>" + story()),
                  List.of(
                      "<body>" + story() + "<p>" + WORDS + ": we saw it on Facebook",
                      "<body>"
                          + story().repeat(2)
                          + "<p>"
                          + WORDS
                          + ": get our newsletter"
                          + story().repeat(2),
                      "<head><title>A newsletter on rafts</title></head><body>"
                          + story()
                          + "<p>"
                          + WORDS
                          + ": get our newsletter",
                      "<body>"
                          + story()
                          + ("<p>" + WORDS + " that a newsletter is asked about</p>").repeat(4)))),
          Map.entry(
              "gallery",
              new Trial(
                  List.of(
                      inside(slides("class=gallery", "1/3", "2/3", "3/3")),
                      inside(slides("class=slideshow", "1 von 5", "2 von 5", "3 von 5"))),
                  List.of(
                      inside(slides("class=recipe", "1/3", "2/3", "3/3")),
                      inside(slides("class=gallery", "1/3", "2/3")),
                      inside(slides("class=gallery", "1/3", "2/4", "3/5")),
                      "<body>" + slides("class=gallery", "1/3", "2/3", "3/3")))),
          Map.entry(
              "figcaption",
              new Trial(
                  List.of(
                      inside(
                          "<figure><img src=a.jpg><figcaption>"
                              + WORDS
                              + "</figcaption></figure>")),
                  List.of(
                      inside("<figure><figcaption>" + WORDS + "</figcaption></figure>"),
                      inside(
                          "<figure><img src=a.jpg><figcaption><blockquote>"
                              + WORDS
                              + "</blockquote></figcaption></figure>")))),
          Map.entry(
              "caption-markup",
              new Trial(
                  List.of(
                      inside("<figure><figcaption>" + WORDS + "</figcaption></figure>"),
                      inside("<p><span class=caption>" + WORDS + "</span></p>")),
                  List.of(
                      inside(
                          "<figure><blockquote class=caption>" + WORDS + "</blockquote></figure>"),
                      inside("<figure class=caption><table><tr><td>" + WORDS + "</table></figure>"),
                      inside("<p>" + WORDS)))),
          Map.entry(
              "headline-repeat",
              new Trial(
                  List.of(
                      "<head><title>"
                          + WORDS
                          + "</title></head><body><h2>"
                          + WORDS
                          + "</h2>"
                          + story()),
                  List.of(
                      "<head><title>" + WORDS + "</title></head><body>" + story() + "<p>" + WORDS,
                      "<head><title>"
                          + PART
                          + "</title></head><body><h1>"
                          + PART
                          + "</h1>"
                          + story()
                          + "<h2>"
                          + WORDS
                          + "</h2>"
                          + story()))),
          Map.entry(
              "repeat",
              new Trial(
                  List.of(
                      "<body><div><p>" + WORDS + "</div><aside><p>" + WORDS + "</aside>" + story()),
                  List.of(
                      "<body><div><p>" + WORDS + "<p>" + WORDS + "</div>" + story(),
                      "<body><h2>"
                          + WORDS
                          + "</h2><div><h2>"
                          + WORDS
                          + "</h2>"
                          + story()
                          + "</div>",
                      "<body><p>"
                          + WORDS
                          + "</p><ul><li>Here is what stands nowhere else on the page<li>"
                          + WORDS
                          + "</ul>"
                          + story(),
                      "<body><table><tr><td>6 am<td><p>"
                          + WORDS
                          + "</p><tr><td>7 am<td><p>"
                          + WORDS
                          + "</p></table>"
                          + story(),
                      "<body><div><p>Ha, ha!</div><aside><p>Ha, ha!</aside><p>"
                          + WORDS
                          + story()))),
          Map.entry(
              "dangling-heading",
              new Trial(
                  List.of(
                      "<body>" + story() + "<h3>" + WORDS + "</h3>",
                      "<body>" + story() + "<p>" + WORDS + ":</p><p><a href=a>·</a>"),
                  List.of(
                      "<body>" + story() + "<p>" + WORDS + ":</p><p>·",
                      "<body><h3>" + WORDS + "</h3>" + story(),
                      "<body>" + story() + "<p>" + WORDS))),
          Map.entry(
              "byline-opening",
              new Trial(
                  List.of("<body><p>By " + NAME + story()),
                  List.of(
                      inside("<p>By " + NAME), "<body><p>By " + NAME + ", they say." + story()))),
          Map.entry(
              "promotion-class",
              new Trial(
                  List.of(inside("<div class=newsletter><p>" + WORDS + ": sign up now</div>")),
                  List.of(
                      inside("<div class=newsletter><p>" + WORDS + "</div>"),
                      inside("<p>" + WORDS + ": sign up now")))),
          Map.entry(
              "restatement",
              new Trial(
                  List.of("<body>" + restated() + "<p>" + SAID + story()),
                  List.of(
                      "<body>"
                          + story()
                          + "<p>"
                          + WORDS
                          + ", and what comes then has been said by"
                          + " nobody else on this page, whoever may have written the rest of it",
                      "<body>" + story() + restated() + "<p>" + SAID,
                      "<body><p>" + WORDS + ". " + StoryPages.FIRST + "</p>" + story()))),
          Map.entry(
              "stray",
              new Trial(
                  List.of("<body>" + story() + "<p>·</p>".repeat(12) + "<p>" + WORDS),
                  List.of(
                      inside("<p>" + WORDS),
                      "<body>" + story() + "<p>·</p>".repeat(6) + "<p>" + WORDS,
                      "<body>"
                          + story().repeat(2)
                          + "<p>·</p>".repeat(12)
                          + "<p>"
                          + WORDS
                          + "<p>·</p>".repeat(12)
                          + story().repeat(2),
                      "<body>"
                          + story().repeat(9)
                          + "<p>·</p>".repeat(12)
                          + ("<p>" + WORDS + "</p>").repeat(8)))));

  private static String story() {
    return "<p>" + StoryPages.FIRST + "<p>" + StoryPages.SECOND + "<p>" + StoryPages.THIRD + "</p>";
  }

  /** All that a story and a line of it say, in one block. */
  private static String restated() {
    return "<div class=data>"
        + String.join(". ", WORDS, StoryPages.FIRST, StoryPages.SECOND, StoryPages.THIRD)
        + "</div>";
  }

  /** A headline, what stands below it, and a long text. */
  private static String headed(String below) {
    String start =
        "<head><title>The ferry sails</title></head><body><h1 data-gone>The ferry sails</h1>";
    return start + below + story().repeat(8);
  }

  private static String twoArticles(String heading) {
    return "<head><title>The ferry sails</title></head><body><article><h1>The ferry sails</h1>"
        + story()
        + "</article><article><h>A goose</h><p>".replace("h>", heading + ">")
        + WORDS
        + "</article>";
  }

  private static String slides(String gallery, String... counters) {
    return Stream.of(counters)
        .map(counter -> "<li><h3>" + counter + " The ferry</h3><p>" + WORDS + "</p></li>")
        .collect(Collectors.joining("", "<div " + gallery + "><ul>", "</ul></div>"));
  }

  private static String entry(String href) {
    return "<li><a href='" + href + "'>" + WORDS + "</a></li>";
  }

  private static String linked(String end) {
    return "<li><a href=a>The ferry sails again</a> <span>" + WORDS + end + "</span></li>";
  }

  private static String below(String end) {
    return "<h3><a href=a>The ferry sails again</a></h3><p>" + WORDS + end + "</p>";
  }

  private static String inside(String markup) {
    return "<body>" + story() + markup + story();
  }

  @TestFactory
  Stream<DynamicTest> rulesMatchWhatTheyShouldAndNothingElse() {
    return Rules.ALL.stream().map(rule -> dynamicTest(rule.id(), () -> check(rule)));
  }

  private static void check(Rule rule) {
    assertThat(TRIALS).containsKey(rule.id());
    Trial trial = TRIALS.getOrDefault(rule.id(), new Trial(List.of(), List.of()));
    assertThat(trial.matches()).isNotEmpty().allMatch(page -> matchesWords(rule, page));
    assertThat(trial.leaves()).isNotEmpty().noneMatch(page -> matchesWords(rule, page));
  }

  /** Marked blocks, and those of a dot, have gone already. */
  private static boolean isBody(Block block) {
    return !block.text().equals("·") && !block.element().hasAttr("data-gone");
  }

  private static boolean matchesWords(Rule rule, String html) {
    var survey = new Survey(HtmlPages.page(html));
    var body = new BitSet();
    survey.blocks.forEach(block -> body.set(block.index(), isBody(block)));
    var candidates = new Candidates(survey, new Features(survey), body, _ -> .6);
    return survey.blocks.stream()
        .filter(block -> block.text().contains(WORDS) || block.text().startsWith("By " + NAME))
        .anyMatch(block -> rule.match(candidates, block.index()) != null);
  }

  @ParameterizedTest
  @CsvSource({
    "You may also like, true",
    "Das könnte Sie auch interessieren:, true",
    "Related:, true",
    "Watch, false",
    "Read more than a page a day and sleep well, false"
  })
  void headingsOfOtherArticlesLeadAway(String heading, boolean leads) {
    var survey = new Survey(HtmlPages.page(inside("<h3>" + heading + "</h3>")));
    var body = new BitSet();
    body.set(0, survey.size());
    var candidates = new Candidates(survey, new Features(survey), body, _ -> .9);
    int at = survey.blocks.stream().map(Block::text).toList().indexOf(heading);
    assertThat(new ReadMoreRule().match(candidates, at) != null).isEqualTo(leads);
  }

  @Test
  void everyRuleSaysWhatItIs() {
    assertThat(Rules.ALL)
        .allSatisfy(rule -> {
          assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
          assertThat(rule.rationale()).endsWith(".").hasSizeBetween(30, 140);
          assertThat(rule.reason()).endsWith(".").hasSizeBetween(10, 80);
          assertThat(rule.label().isBody()).isFalse();
        });
    assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(TRIALS.keySet())
        .containsExactlyInAnyOrderElementsOf(Rules.ALL.stream().map(Rule::id).toList());
  }
}
