package io.copydesk.metadata.image;

import static io.copydesk.metadata.TestPages.html;
import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.ImageObject;
import io.copydesk.metadata.claim.Claims;
import io.copydesk.metadata.index.PageIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static List<ImageObject> pictures(String html) {
    var value = Pictures.of(PageIndex.of(html(html)), new Claims()).value();
    return value == null ? List.of() : value;
  }

  @Test
  void figureWithCaptionAndItsOwnCreditElement() {
    var image =
        pictures(
                "<article><h1>Rain</h1><figure><img src=/a.jpg alt='A wet street' width=800 height=600><figcaption>Rain in Bergen."
                    + " <span class=credit>Photo: Anna Berg</span></figcaption></figure></article>")
            .getFirst();
    assertThat(image.caption()).isEqualTo("Rain in Bergen.");
    assertThat(image.creditText()).isEqualTo("Anna Berg");
    assertThat(image.url()).isEqualTo("https://www.example.com/a.jpg");
    assertThat(image.description()).isEqualTo("A wet street");
    assertThat(image.width()).isEqualTo(800);
    assertThat(image.representativeOfPage()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='data:image/gif;base64,R0' nitro-lazy-src=/a.jpg>",
        "<img src='data:image/gif;base64,R0' nitro-lazy-srcset='/s.jpg 320w, /a.jpg 640w'>",
        "<img src=/small.jpg data-orig-file=/a.jpg>",
        "<img src=/a.jpg data-src='/a_{width}x.jpg'>",
        "<img src='data:x'><noscript><img src=/a.jpg></noscript>",
        "<picture><source srcset='data:x'><img src='data:x'></picture><noscript><img src=/a.jpg></noscript>"
      })
  void pictureThatIsLoadedLaterHasAnAddress(String picture) {
    assertThat(
            pictures(
                "<h1>R</h1><figure>"
                    + picture
                    + "<figcaption>Rain in Bergen.</figcaption></figure>"))
        .singleElement()
        .extracting(ImageObject::url)
        .isEqualTo("https://www.example.com/a.jpg");
  }

  @Test
  void likeCaptionsOfTwoPicturesAreTwo() {
    assertThat(pictures(inArticle(harbour("a", "2019") + harbour("b", "2020")))).hasSize(2);
    assertThat(pictures(inArticle(harbour("a", "2019") + harbour("b", "2019")))).hasSize(1);
  }

  private static String inArticle(String figures) {
    return "<h1>R</h1><article>" + figures + "</article>";
  }

  private static String harbour(String file, String year) {
    String caption = "The old harbour of Bergen in " + year + ".";
    return "<figure><img src=/" + file + ".jpg><figcaption>" + caption + "</figcaption></figure>";
  }

  @Test
  void creditOutsideTheCaption() {
    var image =
        pictures(
                "<h1>R</h1><figure><img src=/a.jpg><figcaption>Rain in Bergen.</figcaption><footer>Anna Berg</footer></figure>")
            .getFirst();
    assertThat(image.creditText()).isEqualTo("Anna Berg");
  }

  @Test
  void lastOfSeveralElementsIsTheCredit() {
    var image =
        pictures(
                "<h1>R</h1><figure><img src=/a.jpg><figcaption><span>Rain in Bergen on Friday</span><span>Anna Berg</span></figcaption></figure>")
            .getFirst();
    assertThat(image.caption()).isEqualTo("Rain in Bergen on Friday");
    assertThat(image.creditText()).isEqualTo("Anna Berg");
  }

  @Test
  void captionByClassIsBoundToTheNearestPicture() {
    var images =
        pictures(
            "<h1>R</h1><div><img src=/a.jpg></div><div><div><img src=/b.jpg></div><p class=image-description>Rain in Bergen.</p></div>");
    assertThat(images)
        .singleElement()
        .extracting(ImageObject::url)
        .isEqualTo("https://www.example.com/b.jpg");
  }

  @Test
  void pathsFromTheRootOfASiteThatThePageNames() {
    String figure = "<h1>R</h1><figure><img src=SRC><figcaption>Rain.</figcaption></figure>";
    String canonical = "<link rel=canonical href=https://www.example.org/2026/rain>";
    String shared = "<meta property=og:url content=https://www.example.org/rain>";
    String other = "<meta property=og:url content=https://www.example.net/rain>";
    assertThat(address(canonical + figure.replace("SRC", "/a.jpg")))
        .isEqualTo("https://www.example.org/a.jpg");
    assertThat(address(shared + figure.replace("SRC", "/a.jpg")))
        .isEqualTo("https://www.example.org/a.jpg");
    assertThat(address(figure.replace("SRC", "//cdn.example.org/a.jpg")))
        .isEqualTo("https://cdn.example.org/a.jpg");
    // Nobody knows where the page itself stood, or which of two sites is its own.
    assertThat(address(canonical + figure.replace("SRC", "a.jpg"))).isNull();
    assertThat(address(canonical + other + figure.replace("SRC", "/a.jpg"))).isNull();
  }

  private static @Nullable String address(String html) {
    var images = Pictures.of(PageIndex.of(html(html, null)), new Claims()).value();
    return images == null ? null : images.getFirst().url();
  }

  @Test
  void drawingsInVectorsAreSignsUnlessACaptionSaysOtherwise() {
    assertThat(
            pictures(
                inArticle(
                    "<img src=/arrow.svg><figure><img src=/chart.svg><figcaption>Rain by month.</figcaption></figure>")))
        .extracting(ImageObject::url)
        .containsExactly("https://www.example.com/chart.svg");
  }

  @Test
  void aCaptionByClassNeedsAPictureThatHasNoneYet() {
    assertThat(
            pictures(
                inArticle(
                    "<div>"
                        + harbour("a", "2019")
                        + "<p class=offer-caption>This letter lives on its readers.</p></div>")))
        .extracting(ImageObject::caption)
        .containsExactly("The old harbour of Bergen in 2019.");
    assertThat(
            pictures(
                inArticle(
                    "<div>"
                        + harbour("a", "2019")
                        + "<div><img src=/b.jpg></div><p class=caption>A wet street.</p></div>")))
        .extracting(ImageObject::url)
        .containsExactly("https://www.example.com/a.jpg", "https://www.example.com/b.jpg");
  }

  @Test
  void whatStandsWithAFormIsNoCaption() {
    assertThat(
            pictures(
                inArticle(
                    "<img src=/a.jpg><div><p class=form-caption>Letters from Bergen.</p>"
                        + "<form><input type=email></form></div>")))
        .extracting(ImageObject::caption)
        .containsOnlyNulls();
  }

  @Test
  void theLastCaptionOfAGalleryIsThatOfAllItsPictures() {
    var images =
        pictures(
            inArticle(
                "<figure>"
                    + harbour("a", "2019")
                    + harbour("b", "2020")
                    + "<figcaption>The harbour through the years. © Anna Berg</figcaption></figure>"));
    assertThat(images).hasSize(3);
    assertThat(images.getLast().caption()).isEqualTo("The harbour through the years.");
    assertThat(images.getLast().creditText()).isEqualTo("Anna Berg");
    assertThat(images.getLast().url()).isNull();
  }

  @Test
  void creditBesideACaptionByClass() {
    var image =
        pictures(
                inArticle(
                    "<div><img src=/a.jpg><div class=photo-copyright><i>Urheber</i> © Amt / Anna Berg</div>"
                        + "<div class=bildunterschrift>Regen in Bergen</div></div>"))
            .getFirst();
    assertThat(image.caption()).isEqualTo("Regen in Bergen");
    assertThat(image.creditText()).isEqualTo("Amt / Anna Berg");
  }

  @Test
  void textWithACreditInBracketsIsTheCaptionWhateverItsClass() {
    var image =
        pictures(
                inArticle(
                    "<div><img src=/a.jpg><div class=x>המטר בעיר <span>(צילום: דנה)</span></div></div>"))
            .getFirst();
    assertThat(image.caption()).isEqualTo("המטר בעיר");
    assertThat(image.creditText()).isEqualTo("דנה");
  }

  @Test
  void theLargestRenditionEvenIfItIsLoadedLazily() {
    var images =
        pictures(
            "<article><h1>R</h1><img src='data:image/gif;base64,R0' data-srcset='/s.jpg 320w, /l.jpg?a=1,2 1280w, /m.jpg 640w'>"
                + "<img src='data:x' data-src=/lazy.jpg></article>");
    assertThat(images)
        .extracting(ImageObject::url)
        .containsExactly("https://www.example.com/l.jpg?a=1,2", "https://www.example.com/lazy.jpg");
  }

  @Test
  void iconsTeasersAndCommentsAreNoPicturesOfTheArticle() {
    assertThat(
            pictures(
                "<article><h1>R</h1><img src=/icon.png width=16><p>"
                    + "Text of the article. ".repeat(50)
                    + "</p><div class=related><img src=/t.jpg></div><div class=comments><figure><img src=/c.jpg><figcaption>Me</figcaption></figure></div></article>"))
        .isEmpty();
  }

  @Test
  void aCaptionThatStandsTwiceIsOnePicture() {
    String figure =
        "<figure><img src=/%s.jpg><figcaption>Rain in Bergen on Friday.</figcaption></figure>";
    assertThat(pictures("<h1>R</h1>" + figure.replace("%s", "a") + figure.replace("%s", "b")))
        .hasSize(1);
  }

  @Test
  void whatStandsWithAPictureAloneIsItsCaptionIfItHasACredit() {
    var image =
        pictures(
                "<article><h1>R</h1><div><img src=/a.jpg><div><p>A wet street</p><small>© Anna Berg</small></div></div></article>")
            .getFirst();
    assertThat(image.caption()).isEqualTo("A wet street");
    assertThat(image.creditText()).isEqualTo("Anna Berg");
  }

  @Test
  void whatSaysTheAlternativeTextAgainIsTheCaption() {
    var image =
        pictures(
                "<article><h1>R</h1><div><img src=/a.jpg alt='A wet street in Bergen'><button>Enlarge</button>"
                    + "<p>A wet street in Bergen</p></div></article>")
            .getFirst();
    assertThat(image.caption()).isEqualTo("A wet street in Bergen");
  }

  @Test
  void theTitleOfAPictureGivesItsCreditBehindTheAlternativeText() {
    var image =
        pictures(
                "<article><h1>R</h1><img src=/a.jpg alt='A wet street in Bergen' title='A wet street in Bergen | AP/Anna Berg'></article>")
            .getFirst();
    assertThat(image.caption()).isEqualTo("A wet street in Bergen");
    assertThat(image.creditText()).isEqualTo("AP/Anna Berg");
  }

  @Test
  void textBesideAPictureIsNoCaptionForItself() {
    var images =
        pictures(
            "<article><h1>R</h1><div><img src=/a.jpg alt='A wet street'><p>It rained all day long.</p></div></article>");
    assertThat(images).singleElement().extracting(ImageObject::caption).isNull();
  }

  @Test
  void theSharedPictureIsTheLeadInWhateverRendition() {
    var images =
        pictures(
            "<meta property=og:image content=https://cdn.example.com/wet-street-in-bergen-1200x630.jpg>"
                + "<article><h1>R</h1><img src=/other-picture-of-rain.jpg>"
                + "<figure><img src=/img/wet-street-in-bergen-640x360.jpg><figcaption>A wet street.</figcaption></figure></article>");
    assertThat(images).hasSize(2);
    assertThat(images.getFirst().caption()).isEqualTo("A wet street.");
    assertThat(images.getFirst().representativeOfPage()).isTrue();
    assertThat(images.getLast().representativeOfPage()).isNull();
  }

  @Test
  void picturesWithNumbersInTheirNamesAreDistinct() {
    String figure =
        "<figure><img src=/charts/report-NUMBER.jpg><small class=credit>NAME</small></figure>";
    assertThat(
            pictures(
                "<article><h1>R</h1>"
                    + figure.replace("NUMBER", "2025-51634582").replace("NAME", "Anna Berg")
                    + figure.replace("NUMBER", "2025-51634584").replace("NAME", "Bo Lind")
                    + "</article>"))
        .extracting(ImageObject::creditText)
        .containsExactly("Anna Berg", "Bo Lind");
  }

  @Test
  void aCaptionThatIsCalledACreditIsACaption() {
    var image =
        pictures(
                "<h1>R</h1><figure><img src=/a.jpg><figcaption><span class=credit>A wet street in the old"
                    + " town of Bergen. (Source: Anna Berg)</span></figcaption></figure>")
            .getFirst();
    assertThat(image.caption()).isEqualTo("A wet street in the old town of Bergen.");
    assertThat(image.creditText()).isEqualTo("Anna Berg");
  }
}
