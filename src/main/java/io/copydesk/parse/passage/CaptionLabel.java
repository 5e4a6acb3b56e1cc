package io.copydesk.parse.passage;

import java.util.Locale;
import java.util.Set;

/** The words with which a line calls itself a caption, {@code Image caption, The mill at noon}. */
public final class CaptionLabel {
  private static final int LONGEST = 24;

  private static final String SIGNS = ",:：";

  private static final Set<String> LABELS =
      Set.of(
          "image caption",
          "media caption",
          "photo caption",
          "picture caption",
          "caption",
          "bildunterschrift",
          "bildtext",
          "bildlegende",
          "légende",
          "légende image",
          "légende photo",
          "pie de foto",
          "pie de imagen",
          "leyenda",
          "legenda",
          "didascalia",
          "onderschrift",
          "bijschrift",
          "bildetekst",
          "billedtekst",
          "kuvateksti",
          "podpis",
          "podpis zdjęcia",
          "popisek",
          "képaláírás",
          "подпись к фото",
          "подпись к изображению",
          "підпис до фото",
          "resim altyazısı",
          "fotoğraf altı",
          "λεζάντα",
          "التعليق على الصورة",
          "图像加注文字",
          "图注",
          "圖像加註文字",
          "画像説明",
          "사진 설명");

  /** Words that are others as well, unless a colon follows. */
  private static final Set<String> BEFORE_COLON =
      Set.of(
          "above",
          "below",
          "pictured",
          "in the picture",
          "im bild",
          "auf dem bild",
          "auf dem foto",
          "sur la photo",
          "en la imagen",
          "en la foto",
          "nella foto",
          "na foto",
          "na imagem",
          "op de foto",
          "na zdjęciu",
          "na snímku",
          "на фото");

  private CaptionLabel() {}

  /** Whether a line opens with such words. */
  public static boolean opens(String line) {
    return !without(line).equals(line);
  }

  /** Whether a line has such words and no others. */
  public static boolean isAlone(String line) {
    return !line.isEmpty() && without(line).isEmpty();
  }

  /** A line without such words, empty if it has no others; the same line if it opens with none. */
  public static String without(String line) {
    String head = line.substring(0, Math.min(LONGEST + 1, line.length()));
    for (int i = 1; i < head.length(); i++) {
      if (SIGNS.indexOf(head.charAt(i)) >= 0) {
        String words = head.substring(0, i).strip().toLowerCase(Locale.ROOT);
        boolean label =
            LABELS.contains(words) || (head.charAt(i) != ',' && BEFORE_COLON.contains(words));
        return label ? line.substring(i + 1).strip() : line;
      }
    }
    return LABELS.contains(line.toLowerCase(Locale.ROOT)) ? "" : line;
  }
}
