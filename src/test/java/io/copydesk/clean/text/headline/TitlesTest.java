package io.copydesk.clean.text.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.LabelledPage;
import io.copydesk.clean.text.TextModels;
import io.copydesk.clean.text.guard.Judged;
import io.copydesk.parse.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private static final List<String> TEXT =
      List.of(
          "The ferry between the old harbour and the islands will sail again from Monday, the port"
              + " authority said, after a winter in which the hull was scraped and painted.",
          "Islanders had gone without the ferry since November, and many of them drove two hours"
              + " around the bay to reach their doctors, their schools and the only bakery.",
          "The authority said that the repair had cost more than planned, because much of the steel"
              + " below the waterline turned out to be thinner than the drawings had promised.");

  private static Judged judged(String... header) {
    var lines = new ArrayList<>(List.of(header));
    lines.addAll(TEXT);
    return LabelledPage.judged(lines);
  }

  private static TitleView view(Judged judged, int line) {
    return new TitleView(judged, List.of(line), line);
  }

  private static int title(Judged judged) {
    return Titles.of(judged, TextModels.shipped().title()).line();
  }

  private static String chosen(String... header) {
    return header[title(judged(header))];
  }

  @Test
  void prefersTheHeadlineToTheSentenceBelowIt() {
    assertThat(
            chosen(
                "Islanders get their ferry back",
                "Three towns in the bay had waited for the ship since the storms of last November",
                "By Ada Brook",
                "3 March 2026"))
        .isEqualTo("Islanders get their ferry back");
  }

  @Test
  void prefersTheHeadlineToTheKickerAboveIt() {
    assertThat(
            chosen(
                "After the storms", "Islanders get their old ferry back on Monday", "3 March 2026"))
        .isEqualTo("Islanders get their old ferry back on Monday");
  }

  @Test
  void whoDidWhatIsNoHeadlineBesideAnotherSuchLine() {
    assertThat(
            chosen("Islanders get their old ferry back", "Interview: Ada Brook", "Fotos: Jo Wieck"))
        .isEqualTo("Islanders get their old ferry back");
    assertThat(Titles.rivals(judged("Interview: Ada Brook", "Fotos: Jo Wieck"))).isEmpty();
    assertThat(Titles.rivals(judged("Interview: Ada Brook", "3 March 2026"))).isNotEmpty();
  }

  @Test
  void believesTheAddressOfThePage() {
    var lines =
        new ArrayList<>(
            List.of("Ferry repairs end after long winter", "Islanders get their old ferry back"));
    lines.addAll(TEXT);
    TextPage page = LabelledPage.parse(String.join("\n\n", lines));
    int first = title(page, "https://bay.example/2026/03/ferry-repairs-end-after-long-winter");
    int second = title(page, "https://bay.example/2026/03/islanders-get-their-old-ferry-back");

    assertThat(lines.get(first)).isEqualTo("Ferry repairs end after long winter");
    assertThat(lines.get(second)).isEqualTo("Islanders get their old ferry back");
  }

  private static int title(TextPage page, String url) {
    return title(LabelledPage.judged(new TextPage(page.lines(), url, null)));
  }

  @Test
  void knowsTheTitleThatTheWayToThePageEndsIn() {
    var judged =
        judged("HomeTravelFerry returns to the bay", "Ferry returns to the bay", "The bay");

    assertThat(view(judged, 1).place().endsWay()).isTrue();
    assertThat(view(judged, 0).place().endsWay()).isFalse();
    assertThat(view(judged, 2).place().endsWay()).isFalse();
  }

  @Test
  void countsTheSameWordsNearby() {
    var judged = judged("Ferry returns", "Menu", "Ferry returns", "Menu");

    assertThat(view(judged, 0).place().twins()).isEqualTo(1);
    assertThat(view(judged, 1).place().twins()).isZero();
  }

  @Test
  void seesADateRightBelow() {
    var judged = judged("Ferry returns to the bay", "March 3, 2026", "One", "Two", "Three", "Four");

    assertThat(view(judged, 0).place().isDated()).isTrue();
    assertThat(view(judged, 2).place().isDated()).isFalse();
  }

  @Test
  void ownWordsAreThoseOfTheTextNotOfTheMenu() {
    var judged = judged("Sections and weather", "Weather", "Weather", "Ferry for the islands");

    assertThat(view(judged, 3).words().own()).isGreaterThan(0.2);
    assertThat(view(judged, 0).words().own()).isZero();
  }

  @Test
  void seesWhatGrewTogetherInAMenu() {
    var judged =
        judged("HomeTravel FerriesHarbour Islands Islands", "Islanders get their ferry back");

    assertThat(view(judged, 0).words().glued()).isEqualTo(2);
    assertThat(view(judged, 0).words().repeated()).isEqualTo(1);
    assertThat(view(judged, 1).words().glued()).isZero();
    assertThat(view(judged, 1).words().repeated()).isZero();
  }

  @Test
  void theTextUsesTheWordsOfItsHeadline() {
    var judged = judged("Islanders get their ferry back", "Apartments for sale");

    assertThat(view(judged, 0).words().inText())
        .isGreaterThan(view(judged, 1).words().inText() + 1);
    assertThat(view(judged, 0).words().inOpening()).isGreaterThan(.5);
    assertThat(view(judged, 1).words().inOpening()).isZero();
  }

  @Test
  void knowsHowMuchARivalAboveSays() {
    var judged = judged("Ferry returns to islands", "Islands cheer as ferry returns", "Menu");
    var rivals = List.of(1, 0, 2);

    assertThat(new TitleView(judged, rivals, 1).saidAbove()).isGreaterThan(.7);
    assertThat(new TitleView(judged, rivals, 0).saidAbove()).isZero();
    assertThat(new TitleView(judged, rivals, 0).rank()).isEqualTo(1);
  }

  @Test
  void looksAtTheLinesAroundAndNoFartherThanThePage() {
    var judged = judged("Menu", "News", "Islanders get their ferry back on Monday");
    TitlePlace first = view(judged, 0).place();
    TitlePlace headline = view(judged, 2).place();
    TitlePlace last = view(judged, judged.page().size() - 1).place();

    assertThat(headline.shortAbove()).isEqualTo(2 / 8.0);
    assertThat(headline.wordsAbove()).isLessThan(1);
    assertThat(headline.wordsBelow()).isGreaterThan(3);
    assertThat(headline.toBody()).isLessThan(first.toBody());
    assertThat(first.shortAbove()).isZero();
    assertThat(first.wordsAbove()).isZero();
    assertThat(first.capitals(-1)).isZero();
    assertThat(last.wordsBelow()).isNegative();
    assertThat(last.sinceBody()).isLessThan(headline.sinceBody());
  }

  @Test
  void choosesAmongFewLinesNoTwoOfWhichSayTheSame() {
    var header =
        IntStream.range(0, 12)
            .mapToObj(i -> i % 2 == 0 ? "Ferry returns to bay number " + i : "Ferry returns to bay")
            .toArray(String[]::new);
    var rivals = Titles.rivals(judged(header));

    assertThat(rivals).hasSizeLessThanOrEqualTo(6).isNotEmpty();
    assertThat(rivals).extracting(TitleView::text).doesNotHaveDuplicates();
  }
}
