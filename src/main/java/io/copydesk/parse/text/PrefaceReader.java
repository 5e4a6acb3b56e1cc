package io.copydesk.parse.text;

import io.copydesk.parse.text.Preface.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields in front of a text: front matter between two lines of marks, lines such as
 * {@code Title: …} of which one is a title, or the page's address alone, bare or as {@code URL: …}.
 * A text that merely opens with a colon has no such fields.
 */
public final class PrefaceReader {
  /** Lines and characters of the longest preface. */
  private static final int MOST_LINES = 120;

  private static final int LONGEST = 20_000;
  private static final int LONGEST_NAME = 24;

  private static final Set<String> FENCES = Set.of("---", "+++");

  private static final Map<String, Field> NAMES = names();

  /** Fields of mails and tools that tell nothing of the article. */
  private static final Set<String> OTHERS =
      Set.of(
          "to",
          "cc",
          "bcc",
          "an",
          "à",
          "para",
          "reply-to",
          "message-id",
          "mime-version",
          "content-type",
          "aan",
          "till",
          "til",
          "do",
          "komu",
          "sent",
          "gesendet",
          "envoyé",
          "enviado",
          "enviado el",
          "inviato",
          "verzonden",
          "skickat",
          "sendt",
          "wysłano",
          "odesláno",
          "warning",
          "word count",
          "reading time",
          "hostname",
          "fingerprint",
          "id",
          "license",
          "pagetype",
          "length",
          "retrieved",
          "accessed",
          "scraped at",
          "fetched at",
          "crawled at",
          "status",
          "status code");

  /** What stands between the fields and the text. */
  private static final Set<String> ENDS =
      Set.of("markdown content", "content", "text content", "text", "body", "article", "inhalt");

  /** "Re: Fwd: …". */
  private static final Pattern ANSWER =
      Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr|rv)\\s{0,2}:\\s{0,2}){1,8}");

  /** What stands above a mail that another one brings along. */
  private static final Pattern FORWARDED =
      Pattern.compile(
          "(?iu)^(?:-{2,30} ?\\p{L}[^-:]{2,60}--|_{8}|(?:begin forwarded message"
              + "|anfang der weitergeleiteten nachricht|début du message (?:réexpédié|transféré)"
              + "|inicio del mensaje reenviado|inizio messaggio inoltrato"
              + "|início da mensagem (?:reencaminhada|encaminhada)|begin doorgestuurd bericht) ?:)");

  /** An address that names more than a site. */
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+/\\S+");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

  private final List<String> lines;
  private final int[] ends;
  private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);
  private int names;

  private PrefaceReader(List<String> lines, int[] ends) {
    this.lines = lines;
    this.ends = ends;
  }

  /**
   * The fields in front of a text.
   *
   * @param end the index of the text's first character behind them; 0 if there are none
   */
  public record Found(int end, Map<Field, List<String>> fields) {}

  /** The fields in front of a text, read off its beginning. */
  public static Found in(String text) {
    var lines = new ArrayList<String>();
    int[] ends = new int[MOST_LINES];
    var end = LINE_END.matcher(text);
    end.region(0, Math.min(text.length(), LONGEST));
    for (int from = 0; lines.size() < MOST_LINES && end.find(); from = end.end()) {
      ends[lines.size()] = end.end();
      lines.add(text.substring(from, end.start()));
    }
    return new PrefaceReader(lines, ends).read();
  }

  private Found read() {
    int first = 0;
    while (first < lines.size() && isBlank(lines.get(first))) {
      first++;
    }
    if (first == lines.size()) {
      return new Found(0, Map.of());
    }
    String opener = clean(lines.get(first));
    if (ADDRESS.matcher(opener).matches()) {
      return new Found(ends[first], Map.of(Field.URL, List.of(opener)));
    }
    int end = FENCES.contains(opener) ? frontMatter(first + 1, opener) : header(first);
    boolean titled = fields.containsKey(Field.TITLE) && names > 1;
    boolean tells = titled || (names == 1 && isAddressed());
    return tells && end > 0 ? new Found(ends[end - 1], fields) : new Found(0, Map.of());
  }

  private boolean isAddressed() {
    var said = fields.getOrDefault(Field.URL, List.of());
    return said.size() == 1 && ADDRESS.matcher(said.getFirst()).matches();
  }

  /** Reads up to the line that closes the front matter; returns the number of the next, or 0. */
  private int frontMatter(int from, String fence) {
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      String text = line.strip();
      if (text.equals(fence) || text.equals("...")) {
        return i + 1;
      }
      int sign = sign(line, fence.equals("+++") ? '=' : ':');
      boolean nested = !line.isEmpty() && Character.isWhitespace(line.charAt(0));
      if (sign > 0 && !nested) {
        i = frontField(line, sign, i);
      } else if (!isBlank(line) && !nested && text.charAt(0) != '#' && text.charAt(0) != '[') {
        return 0;
      }
    }
    return 0;
  }

  /** Reads a field with the lines that belong to it; returns the number of its last line. */
  private int frontField(String line, int sign, int at) {
    Field field = NAMES.get(name(line, sign));
    names++;
    String value = line.substring(sign + 1).strip();
    var values = new ArrayList<String>();
    var folded = new StringBuilder();
    int last = at;
    while (last + 1 < lines.size() && belongs(lines.get(last + 1))) {
      String more = lines.get(++last).strip();
      if (more.startsWith("- ")) {
        values.add(unnamed(more.substring(2)));
      } else {
        folded.append(more).append(' ');
      }
    }
    if (values.isEmpty() && value.startsWith("[")) {
      for (String item : value.replaceAll("^\\[|]$", "").split(",", -1)) {
        values.add(item);
      }
    } else if (value.isEmpty() || ">|".indexOf(value.charAt(0)) >= 0) {
      values.add(unnamed(folded.toString()));
    } else {
      values.add(value + " " + folded);
    }
    values.forEach(each -> add(field, each));
    return last;
  }

  private static boolean belongs(String line) {
    return !isBlank(line) && (Character.isWhitespace(line.charAt(0)) || line.startsWith("- "));
  }

  /** "name: Nora Finch" below "author:". */
  private static String unnamed(String value) {
    String text = value.strip();
    return text.startsWith("name:") ? text.substring(5) : text;
  }

  /** Reads the fields that open a text; returns the number of the line behind the last. */
  private int header(int from) {
    int end = 0;
    Field last = null;
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean forwards = forwards(i);
      if (forwards) {
        // What counts is the mail that it brings along.
        fields.clear();
      }
      if (forwards || isBlank(line)) {
        last = null;
        continue;
      }
      int sign = sign(line, ':');
      String name = name(line, sign);
      String value = sign < 0 ? "" : line.substring(sign + 1).strip();
      if (ENDS.contains(name) && value.isEmpty() && end > 0) {
        names++;
        return i + 1;
      }
      if (NAMES.containsKey(name) || (OTHERS.contains(name) && end > 0)) {
        last = NAMES.get(name);
        names++;
        add(last, value);
      } else if (last != null && Character.isWhitespace(line.charAt(0))) {
        continued(last, line.strip());
      } else {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /** Whether a line stands above a mail that another one brings along, with its fields. */
  private boolean forwards(int line) {
    if (!FORWARDED.matcher(clean(lines.get(line))).find()) {
      return false;
    }
    int next = line + 1;
    while (next < lines.size() && isBlank(lines.get(next))) {
      next++;
    }
    String first = next < lines.size() ? lines.get(next) : "";
    return NAMES.containsKey(name(first, sign(first, ':')));
  }

  private void continued(Field field, String more) {
    var values = fields.get(field);
    if (values != null) {
      values.add(values.removeLast() + " " + more);
    }
  }

  private void add(@Nullable Field field, String written) {
    String value = unquoted(written.strip());
    if (field == null || value.isEmpty() || value.equals("null") || value.equals("~")) {
      return;
    }
    Field told = field == Field.PUBLISHER && value.startsWith("http") ? Field.URL : field;
    String said =
        switch (told) {
          case TITLE -> ANSWER.matcher(value).replaceFirst("");
          case AUTHOR -> unquoted(withoutAddress(value));
          default -> value;
        };
    if (!said.isEmpty() && (told != Field.TITLE || !fields.containsKey(told))) {
      fields.computeIfAbsent(told, _ -> new ArrayList<>()).add(said);
    }
  }

  /** Who wrote a mail, without the address in brackets or bare. */
  private static String withoutAddress(String value) {
    return Stream.of(value.split(" ", -1))
        .filter(word -> word.indexOf('@') < 0)
        .collect(Collectors.joining(" "));
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    char quote = last > 0 ? value.charAt(0) : ' ';
    return (quote == '"' || quote == '\'') && value.charAt(last) == quote
        ? value.substring(1, last).replace("\\\"", "\"").replace("''", "'").strip()
        : value;
  }

  /** Where the sign stands that ends a field's name; -1 if the line has no name. */
  private static int sign(String line, char sign) {
    int at = line.indexOf(sign);
    return at > 0 && at <= LONGEST_NAME ? at : -1;
  }

  private static String name(String line, int sign) {
    return sign < 0
        ? ""
        : clean(line.substring(0, sign)).replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** A line without blanks around it and marks of emphasis, and a byte order mark before it. */
  private static String clean(String line) {
    return line.replace("\ufeff", "").replace("*", "").strip();
  }

  private static boolean isBlank(String line) {
    return clean(line).isEmpty();
  }

  private static Map<String, Field> names() {
    Map<String, Field> names = new HashMap<>();
    name(names, Field.TITLE, "title", "headline", "subject", "titel", "titre", "título", "titolo");
    name(names, Field.TITLE, "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp");
    name(names, Field.TITLE, "ämne", "emne", "temat", "předmět", "тема");
    name(names, Field.DESCRIPTION, "description", "summary", "abstract", "excerpt", "subtitle");
    name(names, Field.AUTHOR, "author", "authors", "byline", "creator", "from", "autor", "von");
    name(names, Field.AUTHOR, "auteur", "autore", "de", "da", "van", "från", "fra", "od");
    name(names, Field.PUBLISHED, "date", "published", "published time", "publish date", "pubdate");
    name(names, Field.PUBLISHED, "date published", "datepublished", "published at", "created");
    name(names, Field.PUBLISHED, "publication date", "published on", "datum", "fecha", "data");
    name(names, Field.MODIFIED, "modified", "updated", "lastmod", "last modified", "date modified");
    name(names, Field.MODIFIED, "datemodified", "modified time", "updated at", "last updated");
    name(names, Field.KEYWORDS, "tags", "keywords");
    name(names, Field.SECTION, "section", "category", "categories");
    name(names, Field.LANGUAGE, "language", "lang");
    name(names, Field.PUBLISHER, "publisher", "sitename", "site name", "site", "source", "quelle");
    name(names, Field.URL, "url", "url source", "source url", "link", "permalink", "canonical");
    name(names, Field.URL, "canonical url", "original url");
    return Map.copyOf(names);
  }

  private static void name(Map<String, Field> names, Field field, String... written) {
    List.of(written).forEach(name -> names.put(name, field));
  }
}
