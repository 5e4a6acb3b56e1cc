package io.copydesk.metadata.source.visible;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that say what a date is the date of. */
final class DateLabels {
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "posted",
          "first published",
          "originally published",
          "this article was published",
          "this article was first published",
          "this article was originally published",
          "this story was published",
          "this story was first published",
          "this story was originally published",
          "veröffentlicht",
          "erschienen",
          "publié",
          "publicado",
          "publicada",
          "pubblicato",
          "gepubliceerd",
          "publicerad",
          "publisert",
          "udgivet",
          "julkaistu",
          "opublikowano",
          "data publikacji",
          "zveřejněno",
          "vydáno",
          "publikováno",
          "yayınlanma",
          "yayın tarihi",
          "giriş",
          "опубликовано",
          "дата публикации",
          "опубліковано",
          "megjelent",
          "publicat",
          "date:",
          "datum:",
          "date published",
          "date posted",
          "date of publication",
          "publication date",
          "publish date",
          "release date",
          "erscheinungsdatum",
          "veröffentlichungsdatum",
          "date de publication",
          "date de parution",
          "fecha de publicación",
          "data di pubblicazione",
          "data da publicação",
          "data de publicação",
          "publicatiedatum",
          "publiceringsdatum",
          "julkaisupäivä",
          "created",
          "erstellt",
          "stand:",
          "发布时间",
          "发布",
          "公開日",
          "掲載",
          "입력",
          "등록",
          "نشر",
          "פורסם",
          "diterbitkan",
          "đăng");

  private static final List<String> MODIFIED =
      List.of(
          "updated",
          "last updated",
          "modified",
          "last modified",
          "last edited",
          "last changed",
          "last revised",
          "last modification",
          "last update",
          "this page was last",
          "page last",
          "aktualisiert",
          "letzte änderung",
          "letzte aktualisierung",
          "diese seite wurde zuletzt",
          "zuletzt",
          "geändert",
          "dernière mise à jour",
          "dernière modification",
          "última actualización",
          "última modificación",
          "última atualização",
          "ultimo aggiornamento",
          "ultima modifica",
          "laatste wijziging",
          "laatste update",
          "senast",
          "sist oppdatert",
          "sist endret",
          "sidst opdateret",
          "viimeksi",
          "ostatnia aktualizacja",
          "ostatnia modyfikacja",
          "poslední aktualizace",
          "последнее обновление",
          "mis à jour",
          "mise à jour",
          "modifié",
          "actualizado",
          "actualizada",
          "aggiornato",
          "atualizado",
          "bijgewerkt",
          "laatst",
          "uppdaterad",
          "oppdatert",
          "opdateret",
          "päivitetty",
          "aktualizacja",
          "zaktualizowano",
          "aktualizováno",
          "güncelleme",
          "güncellendi",
          "обновлено",
          "оновлено",
          "frissítve",
          "actualizat",
          "更新",
          "수정",
          "تحديث",
          "עודכן",
          "diperbarui",
          "cập nhật",
          "son güncelleme",
          "edited");

  /** Words before a day that ends something, such as "available until". */
  private static final List<String> UNTIL =
      List.of(
          "until",
          "till",
          "bis",
          "bis zum",
          "jusqu'au",
          "jusqu’au",
          "hasta",
          "hasta el",
          "fino al",
          "até",
          "tot",
          "tot en met",
          "t.o.m.");

  /** Words for the day on which something was or will be heard or seen, as stations add. */
  private static final List<String> BROADCAST =
      List.of(
          "sendung",
          "im programm",
          "über dieses thema berichtet",
          "ausgestrahlt",
          "audio:",
          "video:",
          "broadcast on",
          "first broadcast",
          "aired on",
          "first aired",
          "diffusé le",
          "diffusée le",
          "emitido el",
          "in onda");

  /** What follows "edited" or "published" where it says by whom. */
  private static final Set<String> NAMES = Set.of("by", "von", "par", "por", "da", "door", "av");

  /** The day itself, where nothing else stands before a date. */
  private static final Set<String> DAY =
      Set.of("date", "datum", "fecha", "data", "dato", "päivämäärä", "tarih", "дата");

  /** Characters in which the longest label ends. */
  private static final int LONGEST = 40;

  /** What a date is the date of. */
  enum Meaning {
    PUBLICATION,
    MODIFICATION,
    BROADCAST,
    UNSAID
  }

  private DateLabels() {}

  /** Whether a text begins with a label of publication. */
  static boolean saysPublished(String text) {
    return begins(text, PUBLISHED) || beginsWithDay(text);
  }

  /** Whether a text begins with a label of modification. */
  static boolean saysModified(String text) {
    return begins(text, MODIFIED);
  }

  /** Whether a text ends in a word that says until when. */
  static boolean saysUntil(String before) {
    String lower = " " + before.strip().toLowerCase(Locale.ROOT);
    return UNTIL.stream().anyMatch(word -> lower.endsWith(" " + word));
  }

  private static boolean begins(String text, List<String> words) {
    String start = withoutBracket(text);
    String lower = start.substring(0, Math.min(start.length(), LONGEST)).toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (lower.startsWith(word) && !NAMES.contains(next(lower, word.length()))) {
        return true;
      }
    }
    return false;
  }

  /** The word that follows at an index, if a blank stands between; else an empty text. */
  private static String next(String text, int at) {
    if (at >= text.length() || text.charAt(at) != ' ') {
      return "";
    }
    int end = text.indexOf(' ', at + 1);
    return text.substring(at + 1, end < 0 ? text.length() : end);
  }

  /** "Datum 1.5.2026". */
  private static boolean beginsWithDay(String text) {
    int blank = text.indexOf(' ');
    return blank > 0
        && blank + 1 < text.length()
        && Character.isDigit(text.charAt(blank + 1))
        && DAY.contains(text.substring(0, blank).toLowerCase(Locale.ROOT));
  }

  /** "[Stand: …]". */
  private static String withoutBracket(String text) {
    String inner = text.strip();
    return !inner.isEmpty() && "[(".indexOf(inner.charAt(0)) >= 0
        ? inner.substring(1).strip()
        : inner;
  }

  /** What the words before a date say; where several labels stand there, the last one. */
  static Meaning of(String before) {
    String lower = before.toLowerCase(Locale.ROOT);
    if (DAY.contains(lower.strip())) {
      return Meaning.PUBLICATION;
    }
    int published = last(lower, PUBLISHED);
    int modified = last(lower, MODIFIED);
    int broadcast = last(lower, BROADCAST);
    int last = Math.max(published, Math.max(modified, broadcast));
    if (last < 0) {
      return Meaning.UNSAID;
    }
    return last == broadcast
        ? Meaning.BROADCAST
        : last == modified ? Meaning.MODIFICATION : Meaning.PUBLICATION;
  }

  /** Whether a text ends in a label of publication or modification. */
  static boolean endsInLabel(String before) {
    String lower = before.strip().toLowerCase(Locale.ROOT);
    int end = Math.max(last(lower, PUBLISHED), last(lower, MODIFIED));
    return end >= 0 && lower.substring(end).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a letter before a word makes another word of it: in scripts without capitals, none. */
  private static boolean joins(char before, String word) {
    return Character.isLetter(before)
        && Character.getType(word.charAt(0)) != Character.OTHER_LETTER;
  }

  /** Where the last of the words ends that stands for itself; -1 where none does. */
  private static int last(String lower, List<String> words) {
    int last = -1;
    for (String word : words) {
      int at = lower.lastIndexOf(word);
      if (at >= 0 && (at == 0 || !joins(lower.charAt(at - 1), word))) {
        last = Math.max(last, at + word.length());
      }
    }
    return last;
  }
}
