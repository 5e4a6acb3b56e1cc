package io.copydesk.metadata.source.visible;

import java.util.List;
import java.util.Locale;

/** The words that say what a date is the date of. */
final class DateLabels {
  private static final List<String> PUBLISHED =
      List.of(
          "published",
          "posted",
          "first published",
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
          "aktualisiert",
          "zuletzt",
          "geändert",
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

  private DateLabels() {}

  static boolean saysPublished(String text) {
    return begins(text, PUBLISHED);
  }

  static boolean saysModified(String text) {
    return begins(text, MODIFIED);
  }

  private static boolean begins(String text, List<String> words) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::startsWith);
  }
}
