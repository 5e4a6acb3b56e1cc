package io.copydesk.metadata.date;

import io.copydesk.deadline.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in text: ISO 8601 and its relatives, RFC 1123, numbers with dots, slashes or dashes,
 * and months by name in the languages the JDK knows. One linear scan over tokens.
 */
public final class DateFinder {
  private DateFinder() {}

  /**
   * A date and where in the text it stands.
   *
   * @param date the date
   * @param start the index of its first character
   * @param end the index after its last character
   */
  public record Found(WrittenDate date, int start, int end) {}

  /** The dates in a text, from left to right. */
  public static List<Found> in(String text, @Nullable Locale language) {
    return in(DateToken.of(text), language);
  }

  private static List<Found> in(List<DateToken> tokens, @Nullable Locale language) {
    var reader = new DateReader(tokens, language);
    var found = new ArrayList<Found>();
    int i = 0;
    while (i < tokens.size()) {
      Deadline.check();
      DateReader.Match match = reader.at(i);
      if (match == null) {
        i++;
      } else {
        found.add(
            new Found(match.date(), tokens.get(i).start(), tokens.get(match.next() - 1).end()));
        i = match.next();
      }
    }
    return found;
  }

  /** The date that a whole value is, such as the content of a meta element; null if it is none. */
  public static @Nullable WrittenDate value(String text, @Nullable Locale language) {
    var tokens = DateToken.of(text);
    if (tokens.size() == 1 && tokens.getFirst().kind() == DateToken.Kind.NUMBER) {
      return SoleNumber.date(tokens.getFirst().text());
    }
    var found = in(tokens, language);
    return found.isEmpty() ? null : found.getFirst().date();
  }
}
