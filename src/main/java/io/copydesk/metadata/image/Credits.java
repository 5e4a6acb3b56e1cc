package io.copydesk.metadata.image;

import io.copydesk.metadata.author.Agencies;
import io.copydesk.metadata.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the credit of a picture from its caption where both are one text. */
public final class Credits {
  /**
   * Words that a credit begins with; a colon may follow, and must where the word is a common one.
   */
  private static final List<String> LABELS =
      List.of(
          "photo credit",
          "image credit",
          "picture credit",
          "photo by",
          "photos by",
          "image by",
          "picture by",
          "photograph by",
          "photography by",
          "illustration by",
          "courtesy of",
          "courtesy",
          "credit",
          "credits",
          "photograph",
          "photographer",
          "photo",
          "photos",
          "image",
          "images",
          "picture",
          "source",
          "foto",
          "fotos",
          "fotograf",
          "fotografin",
          "bild",
          "bilder",
          "bildquelle",
          "bildnachweis",
          "quelle",
          "grafik",
          "symbolbild",
          "archivfoto",
          "archivbild",
          "copyright",
          "crédit photo",
          "crédit",
          "crédits",
          "photographie",
          "fotografía",
          "fotografia",
          "imagen",
          "crédito",
          "créditos",
          "fuente",
          "imagem",
          "reprodução",
          "divulgação",
          "fonte",
          "beeld",
          "bron",
          "kuva",
          "zdjęcie",
          "fot.",
          "fot",
          "źródło",
          "zdroj",
          "autor",
          "фото",
          "источник",
          "fotoğraf",
          "kaynak",
          "fotó",
          "forrás",
          "kép",
          "εικόνα",
          "φωτό",
          "图",
          "图片来源",
          "写真",
          "사진",
          "zdjęcia",
          "ilustrace",
          "ilustrační foto",
          "screenshot",
          "video",
          "illustration");

  /** Of these the ones that need no colon behind them. */
  private static final Set<String> PLAIN =
      Set.of(
          "photo by",
          "photos by",
          "image by",
          "picture by",
          "photograph by",
          "photography by",
          "illustration by",
          "courtesy of",
          "photo credit",
          "image credit",
          "fot.",
          "copyright",
          "photo courtesy of");

  private static final Set<String> HOUSES =
      Set.of(
          "getty",
          "shutterstock",
          "istock",
          "imago",
          "alamy",
          "unsplash",
          "pixabay",
          "pexels",
          "adobe",
          "stock",
          "epa",
          "afp",
          "ap",
          "reuters",
          "dpa",
          "apa",
          "picture",
          "alliance",
          "wikimedia",
          "commons",
          "flickr",
          "corbis",
          "bloomberg",
          "photo",
          "foto",
          "photos",
          "images",
          "press",
          "archiv",
          "handout",
          "pool",
          "zuma",
          "sipa",
          "keystone",
          "ansa",
          "efe",
          "lusa",
          "anp",
          "belga",
          "scanpix",
          "tt",
          "ntb",
          "ritzau",
          "pap",
          "ctk",
          "čtk",
          "mti",
          "tasr",
          "xinhua",
          "via",
          "courtesy",
          "supplied",
          "aap",
          "pa",
          "upi",
          "twitter",
          "instagram",
          "facebook",
          "screenshot",
          "dreamstime",
          "depositphotos",
          "123rf",
          "rex",
          "splash",
          "usa",
          "today",
          "sports",
          "imagn",
          "ddp",
          "agency",
          "bfa",
          "wireimage",
          "filmmagic",
          "profimedia",
          "nurphoto",
          "anadolu",
          "afptv",
          "east",
          "news",
          "stocksy",
          "laif",
          "ostkreuz");

  private static final int LONGEST_CREDIT = 120;

  private Credits() {}

  /**
   * A text taken apart.
   *
   * @param caption the caption, null where the whole is a credit
   * @param credit the credit without its label, null where there is none
   */
  public record Split(@Nullable String caption, @Nullable String credit) {}

  /** Splits a caption from the credit it may end or begin with. */
  public static Split split(String text) {
    Split split = bracketed(text);
    if (split == null) {
      split = labelled(text);
    }
    if (split == null) {
      split = barred(text);
    }
    if (split == null) {
      split = lastPiece(text);
    }
    return split == null ? new Split(text, null) : split;
  }

  /** A credit without its label and the signs around it. */
  public static String bare(String credit) {
    String text = trimmed(credit);
    for (boolean again = true; again; ) {
      again = false;
      String lower = text.toLowerCase(Locale.ROOT);
      for (String label : LABELS) {
        if (lower.startsWith(label) && lower.length() == text.length()) {
          String rest = text.substring(label.length()).stripLeading();
          boolean colon = rest.startsWith(":") || rest.startsWith("©") || rest.startsWith("/");
          boolean plain = PLAIN.contains(label) && text.length() > label.length();
          if ((colon || plain) && !rest.isEmpty()) {
            text = trimmed(rest);
            again = !text.isEmpty();
            break;
          }
        }
      }
    }
    return text.isEmpty() ? trimmed(credit) : text;
  }

  /** "… on Friday. (AP Photo/Anna Berg)". */
  private static @Nullable Split bracketed(String text) {
    String end = text.stripTrailing();
    end = end.endsWith(".") ? end.substring(0, end.length() - 1) : end;
    char close = end.isEmpty() ? ' ' : end.charAt(end.length() - 1);
    int open = close == ')' ? end.lastIndexOf('(') : close == ']' ? end.lastIndexOf('[') : -1;
    if (open < 0 || end.length() - open > LONGEST_CREDIT) {
      return null;
    }
    String inside = end.substring(open + 1, end.length() - 1);
    return isCredit(inside) || isLabelled(inside) || isPair(inside)
        ? of(end.substring(0, open), inside)
        : null;
  }

  /** "… Foto: Anna Berg", "© Anna Berg". */
  private static @Nullable Split labelled(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return null;
    }
    int at = -1;
    for (String sign : new String[] {"©", "(c) ", "ⓒ"}) {
      int found = lower.indexOf(sign);
      if (found >= 0 && (at < 0 || found < at)) {
        at = found;
      }
    }
    for (String label : LABELS) {
      for (int from = lower.indexOf(label); from >= 0; from = lower.indexOf(label, from + 1)) {
        if ((at < 0 || from < at) && isLabelAt(text, from, label)) {
          at = from;
        }
      }
    }
    if (at < 0 || text.length() - at > LONGEST_CREDIT) {
      return null;
    }
    return of(text.substring(0, at), text.substring(at));
  }

  private static boolean isLabelAt(String text, int from, String label) {
    boolean begins =
        from == 0
            || (!Character.isLetterOrDigit(text.charAt(from - 1)) && text.charAt(from - 1) != '-');
    int end = from + label.length();
    String rest = text.substring(end).stripLeading();
    if (!begins || rest.isEmpty()) {
      return false;
    }
    boolean colon = (rest.startsWith(":") || rest.startsWith("©")) && opens(text, from);
    boolean plain =
        PLAIN.contains(label)
            && text.length() > end
            && Character.isWhitespace(text.charAt(end))
            && Character.isUpperCase(text.charAt(from))
            && !Character.isLowerCase(rest.codePointAt(0));
    return colon || plain;
  }

  /** Whether a piece can begin at an index: with a capital, or after a sign that ends another. */
  private static boolean opens(String text, int from) {
    String before = text.substring(0, from).stripTrailing();
    return Character.isUpperCase(text.charAt(from))
        || before.isEmpty()
        || ".|(-–—/,;!?”\"".indexOf(before.charAt(before.length() - 1)) >= 0
        || !Character.isLowerCase(text.charAt(from));
  }

  /** "… in Berlin | Anna Berg". */
  private static @Nullable Split barred(String text) {
    int bar = Math.max(text.lastIndexOf(" | "), text.lastIndexOf("| "));
    if (bar <= 0
        || text.length() - bar > LONGEST_CREDIT
        || Words.of(text.substring(bar)).size() > 10) {
      return null;
    }
    return of(text.substring(0, bar), text.substring(bar + 1));
  }

  /** "… on Friday. Anna Berg/Reuters": a last piece that names a house, or only names. */
  private static @Nullable Split lastPiece(String text) {
    for (String sign :
        new String[] {". ", "! ", "? ", ".” ", ".\" ", " – ", " — ", " - ", ".» ", "… "}) {
      int at = text.lastIndexOf(sign);
      if (at > 0) {
        String last = text.substring(at + sign.length()).strip();
        if (!last.isEmpty()
            && last.length() <= 80
            && (isCredit(last) || isName(last) || isPair(last))) {
          return of(text.substring(0, at + sign.stripTrailing().length()), last);
        }
      }
    }
    return isCredit(text)
            && Words.of(text).size() <= 6
            && (text.contains("/") || Agencies.named(text) != null)
        ? new Split(null, bare(text))
        : null;
  }

  /** "Anna Berg/Daily Post": capitalised words on both sides of a slash. */
  private static boolean isPair(String text) {
    int slash = text.indexOf('/');
    String[] words = text.split("[\\s/]+");
    if (slash <= 0 || words.length > 8) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabelled(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.contains("©")
        || LABELS.stream()
            .anyMatch(label ->
                lower.startsWith(label + ":")
                    || (PLAIN.contains(label) && lower.startsWith(label)));
  }

  /** Whether a short text names a house that pictures come from. */
  static boolean isCredit(String text) {
    var words = Words.of(text);
    if (words.isEmpty() || words.size() > 12) {
      return false;
    }
    boolean house = Agencies.named(text) != null;
    for (String piece : text.split("[/|,;–—-]|\\bvia\\b")) {
      house |= Agencies.named(piece.strip()) != null;
    }
    long known = words.list().stream().filter(HOUSES::contains).count();
    boolean capitals = Character.isUpperCase(text.strip().codePointAt(0)) || known > 0;
    return house || (known > 0 && capitals && words.size() <= 8 && !text.strip().endsWith("."));
  }

  /** Two to four capitalised words, and nothing else. */
  private static boolean isName(String text) {
    if (text.endsWith(".") || text.endsWith("?") || text.endsWith("!")) {
      return false;
    }
    String[] words = text.split("[\\s/,]+");
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** A caption without the "Foto:" or bracket that is left when the credit is taken out of it. */
  static String withoutLooseLabel(String caption) {
    String text = trimmedEnd(withoutEmptyBrackets(caption));
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() == text.length()) {
      boolean colon = text.endsWith(":");
      int end = colon ? text.length() - 1 : text.length();
      for (String label : LABELS) {
        int at = end - label.length();
        boolean begins = at == 0 || (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1)));
        if (begins && (colon || PLAIN.contains(label)) && lower.startsWith(label, at)) {
          return trimmedEnd(text.substring(0, at));
        }
      }
    }
    return text;
  }

  private static String withoutEmptyBrackets(String text) {
    return text.endsWith("()") || text.endsWith("[]") ? text.substring(0, text.length() - 2) : text;
  }

  /** Whether a text begins with a label such as "Foto:" or "©". */
  static boolean beginsWithLabel(String text) {
    return text.startsWith("©") || LABELS.stream().anyMatch(label -> isLabelAtStart(text, label));
  }

  private static boolean isLabelAtStart(String text, String label) {
    return text.regionMatches(true, 0, label, 0, label.length()) && isLabelAt(text, 0, label);
  }

  /** Whether a short text set apart from a caption is its credit. */
  static boolean looksLikeCredit(String text) {
    boolean bracketed = text.startsWith("(") && text.endsWith(")");
    return text.length() <= 80
        && (bracketed || beginsWithLabel(text) || isCredit(text) || isName(text) || isPair(text));
  }

  private static Split of(String caption, String credit) {
    String left = trimmedEnd(caption);
    String right = bare(credit);
    return new Split(left.isEmpty() ? null : left, right.isEmpty() ? null : right);
  }

  private static String trimmedEnd(String text) {
    int end = text.length();
    while (end > 0
        && (Character.isWhitespace(text.charAt(end - 1))
            || "|–—-/(•·[©".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end
        && (Character.isWhitespace(text.charAt(start))
            || "|–—-/:•·©*[(".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1))
            || "|–—-/:•·[](".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    String inner = text.substring(start, end);
    return inner.endsWith(")") && inner.indexOf('(') < 0
        ? inner.substring(0, inner.length() - 1).strip()
        : inner;
  }
}
