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
  private static final Set<String> BEFORE_NOON = Set.of("am", "오전", "午前", "上午", "ص");

  private static final Set<String> AFTER_NOON = Set.of("pm", "오후", "午後", "下午", "晚上", "م");

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
    if (at + 2 >= tokens.size() || !hour.isNumber(1, 2) || hour.value() > 23) {
      return null;
    }
    DateToken sign = tokens.get(at + 1);
    DateToken minute = tokens.get(at + 2);
    boolean colon = sign.isSign(":：時时시") || (sign.isWord() && sign.text().equalsIgnoreCase("h"));
    boolean dot = sign.isSign(".") && at + 3 < tokens.size() && tokens.get(at + 3).isWord();
    if (!(colon || dot) || !minute.isNumber(2, 2) || sign.start() != hour.end()) {
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
      } else if ((half.equals("p") || half.equals("a"))
          && next + 2 < tokens.size()
          && tokens.get(next + 1).isSign(".")
          && tokens.get(next + 2).text().equalsIgnoreCase("m")) {
        hours = hours % 12 + (half.equals("p") ? 12 : 0);
        next += next + 3 < tokens.size() && tokens.get(next + 3).isSign(".") ? 4 : 3;
      }
    }
    return zoned(tokens, LocalTime.of(hours, minute.value(), Math.min(second, 59)), next);
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
