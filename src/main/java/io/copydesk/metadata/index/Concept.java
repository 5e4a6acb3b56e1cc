package io.copydesk.metadata.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the words of an element's class and id say it is about. */
public enum Concept {
  COMMENT(
      "comment comments kommentar kommentare commentaire commentaires comentario comentarios commenti"
          + " commento disqus respond replies leserkommentare reacties"),
  TEASER(
      "related teaser teasers recommended recommendation recommendations recirc recirculation trending"
          + " popular mostread latest newsletter promo promos promoted sidebar aside outbrain taboola"
          + " sponsored ad ads advert advertisement similar carousel readmore morefrom relacionadas"
          + " relacionados correlati verwandt weiterlesen ticker",
      "related teaser newsletter recommend sidebar"),
  NAV(
      "nav navigation navbar menu footer masthead topbar submenu breadcrumb breadcrumbs logo",
      "navigation"),
  BYLINE(
      "byline bylines author authors autor autoren autora autores auteur auteurs autore autori writer"
          + " writers verfasser redakteur journalist journalists reporter contributor contributors"
          + " signature firma yazar forfatter skribent schrijver",
      "byline author"),
  BIO("bio biography about profile profil vita"),
  /** What a byline says beside a name: the person's job, the article's category. */
  PARTICULARS(
      "job jobtitle role position designation occupation profession category categories rubric rubrik description desc"
          + " rubrique email mail"),
  DATE(
      "date dates datetime time timestamp published pubdate publish publishdate postdate posted datum"
          + " fecha tarih dateline pubtime publicationdate createdate zeit data",
      "timestamp pubdate datetime published"),
  MODIFIED("updated modified update lastmod lastmodified aktualisiert actualizado modifieddate"),
  CAPTION(
      "caption captions figcaption legend legende cutline bildunterschrift bildtext bildtitel"
          + " didascalia bildbeschreibung bildzeile leyenda piefoto imagecaption podpis",
      "caption bildunterschrift didascalia"),
  CREDIT(
      "credit credits copyright photographer photocredit fotograf fotocredit bildnachweis bildquelle"
          + " attribution imagecredit copyrights courtesy",
      "credit photographer copyright bildnachweis"),
  KICKER(
      "kicker eyebrow overline topline dachzeile roofline spitzmarke antetitulo surtitre supertitle"
          + " pretitle strap",
      "kicker dachzeile"),
  STANDFIRST(
      "standfirst lead lede subtitle subheadline deck dek summary chapo chapeau intro vorspann abstract"
          + " subline entradilla bajada sommario ingress perex manchet zajawka subheading leadtext"
          + " sapo excerpt subhead subheader epigraph preamble",
      "standfirst vorspann"),
  HEADLINE("headline title titel titre titulo titolo heading"),
  TAG(
      "tag tags keyword keywords topic topics schlagwort schlagworte themen etiquetas tagcloud taglist"),
  LOGO("logo brand branding sitename"),
  TRAIL(""),
  DETAIL("description desc info text legend titel title"),
  FIGURE("figure image images img photo picture gallery media bild foto slideshow");

  /** Longer class attributes are generated, and say nothing. */
  private static final int LONGEST = 400;

  private static final Map<String, Integer> BY_WORD = new HashMap<>();
  private static final List<Stem> STEMS = new ArrayList<>();

  private record Stem(String text, int bit) {}

  static {
    for (Concept concept : values()) {
      for (String word : concept.words.split(" ")) {
        BY_WORD.merge(word, concept.bit(), (a, b) -> a | b);
      }
      if (!concept.stems.isEmpty()) {
        for (String stem : concept.stems.split(" ")) {
          STEMS.add(new Stem(stem, concept.bit()));
        }
      }
    }
  }

  private final String words;
  private final String stems;

  /**
   * @param words whole words, blanks between two
   * @param stems parts that also count inside a longer word, blanks between two
   */
  Concept(String words, String stems) {
    this.words = words;
    this.stems = stems;
  }

  Concept(String words) {
    this(words, "");
  }

  /** Its place in a mask of concepts. */
  @SuppressWarnings("EnumOrdinal") // A bit of a mask that never leaves memory.
  public int bit() {
    return 1 << ordinal();
  }

  /** Whether a mask has it. */
  public boolean in(int mask) {
    return (mask & bit()) != 0;
  }

  /** The concepts that the words of a class or id attribute name. */
  static int mask(String attribute) {
    int mask = 0;
    int length = Math.min(attribute.length(), LONGEST);
    var word = new StringBuilder();
    for (int i = 0; i <= length; i++) {
      char c = i < length ? attribute.charAt(i) : ' ';
      boolean hump =
          i > 0
              && i < length
              && Character.isUpperCase(c)
              && Character.isLowerCase(attribute.charAt(i - 1));
      if (hump || !Character.isLetter(c)) {
        mask |= ofWord(word);
        word.setLength(0);
      }
      if (Character.isLetter(c)) {
        word.append(c);
      }
    }
    if (attribute.contains("readcrumb")) {
      mask |= TRAIL.bit();
    }
    // "image-description", "img-info": what is said about a picture is its caption.
    return FIGURE.in(mask) && DETAIL.in(mask) ? mask | CAPTION.bit() : mask;
  }

  private static int ofWord(StringBuilder letters) {
    if (letters.length() < 2) {
      return 0;
    }
    String word = letters.toString().toLowerCase(Locale.ROOT);
    int mask = BY_WORD.getOrDefault(word, 0);
    if (mask == 0 && word.length() > 6) {
      for (Stem stem : STEMS) {
        if (word.contains(stem.text)) {
          mask |= stem.bit;
        }
      }
    }
    return mask;
  }
}
