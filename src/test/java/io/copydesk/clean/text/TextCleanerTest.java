package io.copydesk.clean.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Rejection;
import io.copydesk.article.Removal;
import io.copydesk.article.Verdict;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.parse.TextPage;
import io.copydesk.parse.passage.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextCleanerTest {
  private final TextCleaner cleaner = new TextCleaner();

  static Stream<LabelledPage> pages() throws IOException {
    return files(LabelledPage.FOLDER).map(TextCleanerTest::read);
  }

  static Stream<LabelledPage> languages() throws IOException {
    return files(LabelledPage.FOLDER.resolve("languages")).map(TextCleanerTest::read);
  }

  static Stream<Path> articlesLikeOthers() throws IOException {
    return files(LabelledPage.FOLDER.resolve("like-no-article"));
  }

  static Stream<Path> otherTexts() throws IOException {
    return files(LabelledPage.FOLDER.resolve("no-article"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void tellsWhatEachLineIs(LabelledPage page) {
    var cleaned = cleaned(page.text());

    var seen = new ArrayList<String>();
    var expected = new ArrayList<String>();
    for (int i = 0; i < page.lines().size(); i++) {
      seen.add(cleaned.labels().get(i) + " | " + page.lines().get(i));
      expected.add(page.labels().get(i) + " | " + page.lines().get(i));
    }
    assertThat(seen).isEqualTo(expected);
    assertThat(cleaned.body()).isEqualTo(page.body());
  }

  /**
   * What opens the text below an agency's line is no caption, nor is a sentence on pictures a
   * credit.
   */
  @Test
  void sentencesOnPicturesRightsOrCommentsStayInTheText() {
    var header =
        List.of(
            "Valley mill to grind flour again after forty years",
            "By Hanna Velde",
            "14 March 2023",
            "Reuters");
    var body =
        List.of(
            "The water mill at Lower Arden, silent since its last miller retired, is to grind flour again this summer, its new owners said on Tuesday.",
            "The Orlow family, who run two bakeries in the valley, bought the building from the parish in January for a sum that neither side would name.",
            "“We want bread that comes from the fields you can see from the shop door,” said Tilda Orlow, who has spent the winter learning how to dress a millstone.",
            "Much has to be done before that. The wheel has lost a third of its paddles, the roof lets in the rain, and a family of owls has moved into the loft.",
            "The parish has promised to repair the weir, which also keeps the fields below it from flooding when the snow melts in the hills.",
            "Privacy is a right.",
            "Three farmers along the river have agreed to grow an old kind of wheat that the mill was built for, and which no large buyer has wanted for decades.",
            "“Comment? No comment.”",
            "If all goes well the doors will open in July, with guided tours on Sundays and a small café in what used to be the stable.");
    var page = new ArrayList<>(header);
    page.addAll(body);
    // The judge of captions, unlike the rules, takes these for words on pictures.
    page.add(7, "Photos showed water on the floor of the hall.");
    page.add(9, "Getty Images declined to comment.");

    assertThat(cleaned(String.join("\n", page)).body()).isEqualTo(body);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void readsTwentyLanguages(LabelledPage page) {
    var cleaned = cleaned(page.text());

    assertThat(cleaned.body()).isEqualTo(page.body());
    int headline = page.labels().indexOf(Label.HEADLINE);
    assertThat(cleaned.labels().indexOf(Label.HEADLINE)).isEqualTo(headline);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void accountsForAllText(LabelledPage page) {
    var cleaned = cleaned(page.text());

    int all = page.lines().stream().mapToInt(String::length).sum();
    assertThat(cleaned.keptChars() + cleaned.removedChars()).isEqualTo(all);
    assertThat(cleaned.removed().stream().mapToInt(Removal::length).sum())
        .isEqualTo(cleaned.removedChars());
    assertThat(cleaned.removed()).allSatisfy(r -> assertThat(r.reason()).endsWith("."));
    assertThat(cleaned.removed()).extracting(Removal::where).allMatch(w -> w.matches("lines? .+"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void changesNothingWhenItCleansAgain(LabelledPage page) {
    var body = cleaned(page.text()).body();

    assertThat(cleaned(String.join("\n\n", body)).body()).isEqualTo(body);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void needsNoEmptyLinesAndNoSystemsLineEnds(LabelledPage page) {
    String dense = page.text().replaceAll("\n+", "\n");

    assertThat(cleaned(dense).body()).isEqualTo(page.body());
    assertThat(cleaned(page.text().replace("\n", "\r\n")).body()).isEqualTo(page.body());
    assertThat(cleaned(page.text().replace("\n", "\r")).body()).isEqualTo(page.body());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsTheSameUnderATurkishLocale(LabelledPage page) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(cleaned(page.text()).labels()).isEqualTo(page.labels());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("otherTexts")
  void rejectsWhatIsNoArticle(Path file) throws IOException {
    var verdict = cleaner.clean(LabelledPage.parse(Files.readString(file)));

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Verdict.Refused.class,
            refused ->
                assertThat(refused.rejection().reason())
                    .isEqualTo(Rejection.Reason.NOT_AN_ARTICLE));
  }

  @ParameterizedTest
  @MethodSource("articlesLikeOthers")
  void acceptsArticlesThatLookLikeLists(Path file) throws IOException {
    var verdict = cleaner.clean(LabelledPage.parse(Files.readString(file)));

    assertThat(verdict).isInstanceOf(Verdict.Passed.class);
  }

  @Test
  void rejectsATextWithoutAWord() {
    assertThat(cleaner.clean(new TextPage(List.of(), null, null)))
        .isEqualTo(Verdict.refused(Rejection.Reason.NO_TEXT, "Not a word on the page."));
    assertThat(cleaner.clean(LabelledPage.parse("—\n\n* * *\n")))
        .isInstanceOf(Verdict.Refused.class);
  }

  @Test
  void saysWhyAndWhere() throws IOException {
    var page = LabelledPage.read(LabelledPage.FOLDER.resolve("wire-story.txt"));

    assertThat(cleaned(page.text()).removed())
        .filteredOn(removal -> removal.rule().equals("repeated"))
        .singleElement()
        .satisfies(removal -> {
          assertThat(removal.where()).isEqualTo("line 9");
          assertThat(removal.signal()).isEqualTo("line 5");
          assertThat(removal.reason()).isEqualTo("The same text stands on the page before.");
        });
  }

  @Test
  void takesBothLinesOfABrokenHeadline() throws IOException {
    var page = LabelledPage.read(LabelledPage.FOLDER.resolve("wire-story.txt"));
    int headline = page.labels().indexOf(Label.HEADLINE);
    String title = page.lines().get(headline);
    int half = title.indexOf(' ', title.length() / 2);
    String broken = title.substring(0, half) + "\n" + title.substring(half + 1);

    var cleaned = cleaned(page.text().replaceFirst(Pattern.quote(title), broken));

    assertThat(cleaned.labels().subList(headline, headline + 2))
        .containsExactly(Label.HEADLINE, Label.HEADLINE);
    assertThat(cleaned.body()).isEqualTo(page.body());
  }

  @Test
  void takesTheLineForTheHeadlineThatThePrefaceCallsTheTitle() throws IOException {
    var page = LabelledPage.read(LabelledPage.FOLDER.resolve("wire-story.txt"));
    String title = page.lines().get(page.labels().indexOf(Label.HEADLINE));
    String text = title + "\n\n" + String.join("\n\n", page.body());
    String preface = "Title: " + title + " | The Post\nURL: https://post.example/story\n\n";

    var cleaned = cleaned(preface + text);

    assertThat(cleaned.labels().subList(0, 3))
        .containsExactly(Label.OTHER, Label.OTHER, Label.HEADLINE);
    assertThat(cleaned.body()).isEqualTo(page.body());
    assertThat(cleaned.removed().getFirst().rule()).isEqualTo("preface");
    assertThat(cleaned.removed().getFirst().where()).isEqualTo("lines 1–2");
    int all = (preface + text).lines().mapToInt(String::length).sum();
    assertThat(cleaned.keptChars() + cleaned.removedChars()).isEqualTo(all);
    assertThat(cleaned.removed().stream().mapToInt(Removal::length).sum())
        .isEqualTo(cleaned.removedChars());
  }

  @Test
  void keepsATextOnOneLine() throws IOException {
    var page = LabelledPage.read(LabelledPage.FOLDER.resolve("wire-story.txt"));
    String line = String.join(" ", page.body());

    assertThat(cleaned(line).body()).containsExactly(line);
  }

  @Test
  void staysLinearInLongPages() {
    var text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("Word n").append(i).append(" goes on and on, and nothing n").append(i);
      text.append(" ever comes to its end here, not even this sentence.\nx").append(i).append('\n');
    }

    assertThat(cleaned(text.toString()).labels()).hasSize(40_000);
  }

  private Cleaned cleaned(String text) {
    return switch (cleaner.clean(LabelledPage.parse(text))) {
      case Verdict.Passed<Cleaned>(var cleaned) -> cleaned;
      case Verdict.Refused<Cleaned>(var rejection) -> throw new AssertionError(rejection);
    };
  }

  /** As where a page holds its text for machines as well. */
  @Test
  void keepsATextOnceThatStandsTwice() {
    var paragraphs =
        List.of(
            "The old ferry between the harbour and the islands crossed the sound for the last time"
                + " on Sunday, watched by a crowd that stood on both banks.",
            "It was built in 1931 in a yard that has been gone for forty years, and the captain says"
                + " that no two of its planks are still of that year.",
            "From now on a bridge does the work, which opened a week earlier than planned and cost"
                + " less than anybody had expected of it at the beginning.",
            "The harbour office will keep the pier for the boats of the fishermen, who had feared"
                + " that it would be sold together with the ferry.",
            "The islanders have been promised that the bridge will be free of charge for the first"
                + " ten years, and that nobody will close it for the night.",
            "What becomes of the ferry nobody knows yet, but three museums have asked for it, and a"
                + " man who would like to live on board.");
    String once = String.join("\n\n", paragraphs);

    var cleaned = cleaned("The last ferry\n\nBy Ada Moor\n\n" + once + "\n\n" + once);

    assertThat(cleaned.body()).containsExactlyElementsOf(paragraphs);
  }

  private static LabelledPage read(Path file) {
    try {
      return LabelledPage.read(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }
}
