package io.copydesk.clean.text.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.copydesk.clean.text.line.LineFacts;
import io.copydesk.parse.passage.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoTitleTest {
  private static boolean isNoTitle(String text) {
    return NoTitle.is(LineFacts.of(new Line(0, 1, text, 0, false)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe now",
        "What the harbour needs:",
        "(Opens in a new window)",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked",
        "A post shared by Harbour Pictures (@harbourpictures)",
        "We may earn a commission if you buy through links on our site",
        "harbour-at-dawn_1200x800.jpg",
        "Harbour map.pdf (619.8 KB)",
        "Visit us at https://www.harbour.example",
        "Call us: 555 010 4477",
        "1 Pier Road, Harbour Bay, ME 04530",
        "Lorem ipsum dolor sit amet",
        "Link copied",
        "https://www.harbour.example/news/ferry",
        "Publisher: Harbour Books Translator: Ada Brook Pages: 320",
        "news: weather: tides: contact",
        "The ferry and its captain (left) on the pier",
        "FILE - The ferry leaves the old harbour in the rain",
        "Photo: Ada Brook/Harbour Pictures",
        "The ferry leaves the old harbour in the rain (Photo: Ada Brook)",
        "The ferry leaves the old harbour in the rain. Ada Brook",
        "The ferry leaves the old harbour in the rain. Ada Brook/Harbour Pictures",
        "Photograph by Ada Brook, Harbour Pictures and the Islands Archive",
        "Book a table on the ferry >",
        "← The winter of the ferry",
        "Topics: ferry, islands, harbour",
        "Schlagwörter: Fähre, Inseln",
        "See also: The winter of the ferry",
        "Words: Ada Brook",
        "Photography: Ada Brook's archive",
        "Text und Fotos: Ada Brook und Jo van Wieck",
        "Texte: Ada Brook, photos : Jo Wieck",
        "Photographies : Ada Brook",
        "Teksti ja kuvat: Ada Brook",
        "撮影：高山美波",
        "12 Harbour Rd., Suite 5",
        "The ferry that has linked the islands with the mainland for ninety years sails again after a"
            + " winter in the dock."
      })
  void linesThatSayWhatElseTheyAre(String line) {
    assertThat(isNoTitle(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Islanders get their ferry back",
        "Ferry: the winter is over",
        "Ferries: Islanders: \"We waited too long\"",
        "The ferry and its winter: Old Harbour vs. New Harbour",
        "A walk with Prof. Ada Brook",
        "What you are looking for in a harbour",
        "Riots in St. Paul Harbour",
        "The ferry (and its captain) return",
        "1984",
        "Why 24 March 2026 was a good day for the islands and the towns around the bay",
        "It is over. The ferry sails again",
        "Comments on the ferry by those who wait for it",
        "First picture: how the new ferry to the islands will look",
        "Interview: why the ferry stopped",
        "Interview: Ada Brook",
        "Video: Harbour in Winter",
        "Words: how the islands name their winds",
        "Text: Islanders to the Harbour Board: Stop!",
        "12 harbours to see before the summer ends",
        "See the islands: a guide for those who have a day"
      })
  void headlines(String line) {
    assertThat(isNoTitle(line)).isFalse();
  }
}
