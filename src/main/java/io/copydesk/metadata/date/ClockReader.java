package io.copydesk.metadata.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the time of day, and its zone, that may follow a date. */
final class ClockReader {
  /** Tokens that may stand between a date and its time. */
  private static final int WIDEST_GAP = 3;

  /** Words for the half of a day, in small letters, before its hour or after its minutes. */
  private static final Set<String> BEFORE_NOON =
      Set.of("am", "오전", "午前", "上午", "ص", "صباحا", "صباحًا", "صباحاً", "πμ", "पूर्वाह्न");

  private static final Set<String> AFTER_NOON =
      Set.of("pm", "오후", "午後", "下午", "晚上", "م", "مساء", "مساءً", "مساًء", "μμ", "अपराह्न");

  /** Words before an hour, behind which a full stop stands between it and its minutes. */
  private static final Set<String> AT =
      Set.of("kl", "klo", "klokken", "klockan", "um", "om", "ore", "alle", "godz", "в", "о");

  /** Of these the ones that an hour without minutes follows too. */
  private static final Set<String> CLOCK = Set.of("kl", "klo", "klokken", "klockan");

  /** Zones by the names that news pages use; names that several zones share are left out. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("bst", 60),
          Map.entry("cet", 60),
          Map.entry("mez", 60),
          Map.entry("cest", 120),
          Map.entry("mesz", 120),
          Map.entry("eet", 120),
          Map.entry("eest", 180),
          Map.entry("msk", 180),
          Map.entry("jst", 540),
          Map.entry("kst", 540),
          Map.entry("aest", 600),
          Map.entry("aedt", 660),
          Map.entry("est", -300),
          Map.entry("edt", -240),
          Map.entry("cdt", -300),
          Map.entry("mst", -420),
          Map.entry("mdt", -360),
          Map.entry("pst", -480),
          Map.entry("pdt", -420));

  private ClockReader() {}

  /** A time and the index of the token after it. */
  record Clock(LocalTime time, @Nullable ZoneOffset offset, int next) {}

  /** The time that stands at an index or a few tokens later; null where there is none. */
  static @Nullable Clock read(List<DateToken> tokens, int from) {
    for (int at = from; at <= from + WIDEST_GAP && at < tokens.size(); at++) {
      if (tokens.get(at).kind() == DateToken.Kind.NUMBER) {
        try {
          return at(tokens, at);
        } catch (DateTimeException e) {
          return null;
        }
      }
    }
    return null;
  }

  private static @Nullable Clock at(List<DateToken> tokens, int at) {
    DateToken hour = tokens.get(at);
    if (!hour.isNumber(1, 2) || hour.value() > 23) {
      return null;
    }
    if (isFull(tokens, at)) {
      boolean unit = at + 1 < tokens.size() && tokens.get(at + 1).isWord();
      return zoned(tokens, LocalTime.of(hour.value(), 0), unit ? at + 2 : at + 1);
    }
    if (at + 2 >= tokens.size()) {
      return null;
    }
    DateToken sign = tokens.get(at + 1);
    DateToken minute = tokens.get(at + 2);
    boolean unit = sign.isWord() && sign.text().equalsIgnoreCase("h");
    boolean colon = sign.isSign(":：時时시");
    boolean dot =
        sign.isSign(".")
            && ((at + 3 < tokens.size() && tokens.get(at + 3).isWord()) || follows(tokens, at, AT));
    boolean glued = sign.start() == hour.end();
    if (!(unit || (glued && (colon || dot))) || !minute.isNumber(2, 2)) {
      return null;
    }
    int next = at + 3;
    int second = 0;
    if (next + 1 < tokens.size()
        && tokens.get(next).isSign(":")
        && tokens.get(next + 1).isNumber(2, 2)) {
      second = tokens.get(next + 1).value();
      next += 2;
      if (next + 1 < tokens.size() && tokens.get(next).isSign(".,") && isGlued(tokens, next)) {
        next += 2;
      }
    }
    if (next < tokens.size() && tokens.get(next).isSign("分분")) {
      next++;
    }
    int hours = hour.value();
    String before = at > 0 ? tokens.get(at - 1).text() : "";
    if (BEFORE_NOON.contains(before) || AFTER_NOON.contains(before)) {
      hours = hours % 12 + (AFTER_NOON.contains(before) ? 12 : 0);
    } else if (next < tokens.size() && tokens.get(next).isWord()) {
      String half = tokens.get(next).text().toLowerCase(Locale.ROOT);
      if (BEFORE_NOON.contains(half) || AFTER_NOON.contains(half)) {
        hours = hours % 12 + (AFTER_NOON.contains(half) ? 12 : 0);
        next++;
      } else if (next + 2 < tokens.size() && tokens.get(next + 1).isSign(".")) {
        String noon = half + tokens.get(next + 2).text().toLowerCase(Locale.ROOT);
        if (BEFORE_NOON.contains(noon) || AFTER_NOON.contains(noon)) {
          hours = hours % 12 + (AFTER_NOON.contains(noon) ? 12 : 0);
          next += next + 3 < tokens.size() && tokens.get(next + 3).isSign(".") ? 4 : 3;
        }
      }
    }
    return zoned(tokens, LocalTime.of(hours, minute.value(), Math.min(second, 59)), next);
  }

  /** "14 Uhr", "14h", "kl. 14": an hour without minutes. */
  private static boolean isFull(List<DateToken> tokens, int at) {
    DateToken next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
    boolean number = at + 2 < tokens.size() && tokens.get(at + 2).kind() == DateToken.Kind.NUMBER;
    if (next != null && next.isWord()) {
      String unit = next.text().toLowerCase(Locale.ROOT);
      boolean hours = unit.equals("h") && next.start() == tokens.get(at).end() && !number;
      return hours || unit.equals("uhr");
    }
    boolean minutes = next != null && next.isSign(".:") && number;
    return !minutes && follows(tokens, at, CLOCK);
  }

  /** Whether a number follows one of some words, perhaps with the full stop of its abbreviation. */
  private static boolean follows(List<DateToken> tokens, int at, Set<String> words) {
    int before = at > 0 && tokens.get(at - 1).isSign(".") ? at - 2 : at - 1;
    return before >= 0 && words.contains(tokens.get(before).text().toLowerCase(Locale.ROOT));
  }

  private static boolean isGlued(List<DateToken> tokens, int sign) {
    DateToken fraction = tokens.get(sign + 1);
    return fraction.kind() == DateToken.Kind.NUMBER
        && tokens.get(sign).end() == fraction.start()
        && tokens.get(sign).start() == tokens.get(sign - 1).end();
  }

  private static Clock zoned(List<DateToken> tokens, LocalTime time, int at) {
    int next = at;
    DateToken token = next < tokens.size() ? tokens.get(next) : null;
    if (token != null && token.isSign("(")) {
      token = ++next < tokens.size() ? tokens.get(next) : null;
    }
    ZoneOffset named = null;
    if (token != null && token.isWord()) {
      Integer minutes = ZONES.get(token.text().toLowerCase(Locale.ROOT));
      if (minutes != null) {
        named = ZoneOffset.ofTotalSeconds(minutes * 60);
        token = ++next < tokens.size() ? tokens.get(next) : null;
      }
    }
    boolean utc = named == null || named.getTotalSeconds() == 0;
    if (token != null && token.isSign("+-−") && utc && next + 1 < tokens.size()) {
      DateToken hours = tokens.get(next + 1);
      int sign = token.text().equals("+") ? 1 : -1;
      if (hours.isNumber(4, 4)) {
        return new Clock(time, offset(sign, hours.value() / 100, hours.value() % 100), next + 2);
      }
      boolean minutes =
          next + 3 < tokens.size()
              && tokens.get(next + 2).isSign(":")
              && tokens.get(next + 3).isNumber(2, 2);
      if (hours.isNumber(1, 2)
          && (minutes
              || (named != null && hours.start() == token.end())
              || (hours.isNumber(2, 2)
                  && token.end() == hours.start()
                  && next > 0
                  && tokens.get(next - 1).end() == token.start()))) {
        return new Clock(
            time,
            offset(sign, hours.value(), minutes ? tokens.get(next + 3).value() : 0),
            minutes ? next + 4 : next + 2);
      }
    }
    return named == null ? new Clock(time, null, at) : new Clock(time, named, next);
  }

  private static ZoneOffset offset(int sign, int hours, int minutes) {
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
