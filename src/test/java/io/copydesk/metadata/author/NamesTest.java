package io.copydesk.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.article.Author;
import io.copydesk.article.Organization;
import io.copydesk.article.Person;
import io.copydesk.metadata.claim.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static List<String> names(String byline) {
    return new Names(Set.of("the example"))
        .of(List.of(new Value(byline))).stream().map(Author::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg | Anna Berg",
        "By Anna Berg | Anna Berg",
        "ByAnna Berg | Anna Berg",
        "vom Hafenblogger | Hafenblogger",
        "1 May 2026 · Anna Berg | Anna Berg",
        "12.05.2026, 14:30 von Anna Berg | Anna Berg",
        "Anna Berg1, Bo Lind2 | Anna Berg; Bo Lind",
        "Lighthouse Last updated | Lighthouse",
        "신현주 기자 | 신현주",
        "Li Na | Li Na",
        "By Anna Berg, Bo Lind and Carl Dahl | Anna Berg; Bo Lind; Carl Dahl",
        "Anna Berg & Bo Lind | Anna Berg; Bo Lind",
        "Von Anna Berg und Bo Lind | Anna Berg; Bo Lind",
        "Par Anna Berg et Bo Lind | Anna Berg; Bo Lind",
        "Por Ana Díaz y Luis Vega | Ana Díaz; Luis Vega",
        "José Ortega y Gasset | José Ortega y Gasset",
        "Berg, Anna | Anna Berg",
        "Anna Berg, Political Editor | Anna Berg",
        "Anna Berg, PhD | Anna Berg",
        "Anna Berg MBA | Anna Berg",
        "Anna Berg Writer | Anna Berg",
        "Anna Berg Senior Tech Reporter | Anna Berg",
        "Anna BergFounder | Anna Berg",
        "Anna BergLifestyle Writer | Anna Berg",
        "Anna BergThe Harbour Post | Anna Berg",
        "Anna Berg Deputy Content Hub Director | Anna Berg",
        "Anna Berg Landespolitische Korrespondentin | Anna Berg",
        "Kommentar von Anna Berg | Anna Berg",
        "Harbour, News 1 · Published: 5 hours ago · Written by Anna Berg | Anna Berg",
        "Anna McBerg | Anna McBerg",
        "Anna MacBerg Project Manager | Anna MacBerg",
        "Anna Berg Staff | Anna Berg Staff",
        "Anna Berg (Berlin) | Anna Berg",
        "Anna Berg | Anna Berg",
        "Anna Berg - 3 May 2026 | Anna Berg",
        "Anna Berg 12. Mai 2026 | Anna Berg",
        "Anna Berg • 5 min read | Anna Berg",
        "Anna Berg December 2, 2026 | Anna Berg",
        "Von dpa 30.04.2026, 18:58 | dpa",
        "Anna Berg on Friday, May 1 | Anna Berg",
        "Recipe by Anna Berg | Anna Berg",
        "Anna Berg, Bo Lind, The Example | Anna Berg; Bo Lind",
        "ANNA BERG | Anna Berg",
        "Anna Berg; Bo Lind | Anna Berg; Bo Lind",
        "Автор: Анна Берг | Анна Берг",
        "作者：王小明 | 王小明",
        "Ludwig van der Berg | Ludwig van der Berg",
        "Martin Luther King Jr. | Martin Luther King Jr.",
        "By Anna Berg, Reuters | Anna Berg; Reuters",
        "TRT World and Agencies | TRT World and Agencies",
        "By A Smith in London and B Jones in Paris | A Smith; B Jones",
        "By Alan Smith in London, Beth Jones in New York and Carl Dahl in Rome"
            + " | Alan Smith; Beth Jones; Carl Dahl",
        "Par Anne Berg à Paris et Luc Lind à Lyon | Anne Berg; Luc Lind",
        "Anna Marie Sharepova | Anna Marie Sharepova",
        "Anna Maria Followill Follow | Anna Maria Followill",
        "Ayşe Berg / İstanbul | Ayşe Berg",
        "Anna Berg / Bo Lind | Anna Berg; Bo Lind",
        "van den Berg, Anna | Anna van den Berg",
        "Berg, A. | A. Berg",
        "Anna Berg @annaberg | Anna Berg",
        "김철수 기자 kim@example.com | 김철수",
        "순천·광양 김철수 기자 kim@example.com | 김철수",
        "김철수·이영희 기자 | 김철수; 이영희",
        "Publicerad 3 maj 2026 Anna Berg | Anna Berg",
        "Anna Berg Special to The Harbour Post | Anna Berg",
        "Anna Berg Lesezeit: 3 Minuten | Anna Berg",
        "Anna Berg et al. | Anna Berg",
        "Interview: Anna Berg | Anna Berg",
        "Kirjoittaja: Anna Berg | Anna Berg",
        "Γράφει η Άννα Μπεργκ | Άννα Μπεργκ",
        "By Anna Berg. Additional reporting by Bo Lind | Anna Berg; Bo Lind",
        "Anna Berg, edited by Bo Lind | Anna Berg",
        "Penulis: Anna Berg | Anna Berg",
        "Edited by Anna Berg | Anna Berg",
        "Anna Berg, Master Horticulturist & Garden Educator | Anna Berg",
        "Anna Berg, Gardener & Astrologer | Anna Berg",
        "Rechtsanwältin Anna Berg | Anna Berg",
        "Anna Berg AP | Anna Berg",
        "ANNA BERG AP | Anna Berg",
        "Anna Berg Reuters | Anna Berg",
        "Anna Maria Spa | Anna Maria Spa",
        "AB Anna Berg | Anna Berg",
        "Anna Berg The Example | Anna Berg",
        "Harbour Net News Sponsored | Harbour Net News",
        "Gespeichert von Anna Berg | Anna Berg",
        "记者王小明 | 王小明"
      })
  void bylinesComeApart(String byline, String expected) {
    assertThat(names(byline)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna BergPubliceradidag",
        "Anna Berg Publicerad: 14.30",
        "Anna Berg Publié le 3 mai 2026",
        "Anna BergPublicado el 3 de mayo",
        "Anna Berg Veröffentlicht am 3. Mai",
        "Anna BergPubblicato il 3 maggio",
        "Anna Berg Opublikowano: 3 maja",
        "Anna Berg Gepubliceerd op 3 mei",
        "Anna Berg Julkaistu 3.5.2026",
        "Anna BergUpdated May 1",
        "Anna Berg Mis à jour",
        "Anna Berg Güncellendi"
      })
  void whenThePageWasWrittenIsNoName(String byline) {
    assertThat(names(byline)).containsExactly("Anna Berg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reporter: Anna Berg Editor: Bo Lind",
        "Story by Anna Berg | Photos by Bo Lind",
        "Anna Berg · Portraits by Bo Lind",
        "Words: Anna Berg, Pictures: Bo Lind",
        "Text: Anna Berg Fotos: Bo Lind",
        "Foto: Bo Lind, Text: Anna Berg",
        "Text und Fotos: Anna Berg",
        "Von Anna Berg (Text) und Bo Lind (Fotos)",
        "Par Anna Berg, photos Luc Lind",
        "Por Anna Berg | Fotos de Luis Vega",
        "Testo e foto di Anna Berg",
        "Tekst: Anna Berg | Beeld: Bo Lind",
        "Teksti: Anna Berg Kuvat: Bo Lind",
        "Recipe and photos by Anna Berg",
        "By Anna Berg, photos by Bo Lind"
      })
  void whoTookThePicturesIsNoAuthor(String byline) {
    assertThat(names(byline)).containsExactly("Anna Berg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Department of Health and Human Services",
        "Food and Drug Administration",
        "Smith, Jones & Co",
        "Berg & Lind LLP",
        "Berg-Lind GmbH & Co. KG"
      })
  void organisationsStayWhole(String name) {
    assertThat(new Names(Set.of()).of(List.of(new Value(name))))
        .containsExactly(new Organization(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Berg GmbH, Lind GmbH | Berg GmbH; Lind GmbH",
        "Office of Roads and Office of Ships | Office of Roads; Office of Ships",
        "Anna Berg and Ministry of Justice and Security"
            + " | Anna Berg; Ministry of Justice and Security"
      })
  void listsOfOrganisationsComeApart(String byline, String expected) {
    assertThat(names(byline)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photos by Bo Lind",
        "|",
        "Photos:",
        "@",
        "By ",
        "De Fr It En",
        "English EN",
        "https://www.facebook.com/example",
        "admin",
        "Staff",
        "By",
        "www.example.com/anna",
        "12345",
        "Dec 19",
        "Sat, 20 Dec, 2026",
        "publisher",
        "CC BY-SA",
        "Red.",
        "Dienstag",
        "Tweet This",
        "This is a whole sentence that names nobody at all",
        "",
        "View all posts"
      })
  void whatNamesNobody(String byline) {
    assertThat(names(byline)).isEmpty();
  }

  @Test
  void peopleAndOrganisationsAreToldApart() {
    var names = new Names(Set.of("the example"));
    var values =
        List.of(
            new Value("Anna Berg"),
            new Value("Reuters"),
            new Value("Sports Desk"),
            new Value("example.com"));
    assertThat(names.of(values))
        .containsExactly(
            new Person("Anna Berg"),
            new Organization("Reuters"),
            new Organization("Sports Desk"),
            new Organization("example.com"));
  }

  @Test
  void aNewsroomIsNoPersonWhateverThePageDeclares() {
    var names = new Names(Set.of());
    assertThat(
            names.of(
                List.of(
                    new Value("Harbour Editorial Team", null, Value.Kind.PERSON),
                    new Value("Anna Post", null, Value.Kind.PERSON))))
        .containsExactly(new Organization("Harbour Editorial Team"), new Person("Anna Post"));
  }

  @Test
  void theSitesNameStaysWhole() {
    var names = new Names(Set.of("7 seas and harbours"));
    assertThat(names.of(List.of(new Value("7 Seas and Harbours"))))
        .containsExactly(new Organization("7 Seas and Harbours"));
  }

  @Test
  void theSiteIsNamedOnlyWhereNobodyElseIs() {
    var names = new Names(Set.of("the example"));
    assertThat(names.of(List.of(new Value("The Example"))))
        .containsExactly(new Organization("The Example"));
    assertThat(names.of(List.of(new Value("Anna Berg"), new Value("The Example"))))
        .containsExactly(new Person("Anna Berg"));
  }

  @Test
  void agenciesUnderTheirOwnNames() {
    assertThat(Agencies.named("AP")).isEqualTo("Associated Press");
    assertThat(Agencies.named("The Associated Press")).isEqualTo("Associated Press");
    assertThat(Agencies.named("dpa")).isEqualTo("dpa");
    assertThat(Agencies.named("Anna Berg")).isNull();
  }
}
