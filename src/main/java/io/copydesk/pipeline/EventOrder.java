package io.copydesk.pipeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands among the events of its object key. Orders of different keys say nothing
 * about each other.
 *
 * <p>S3 asks to compare sequencers as hex text, the shorter one padded with zeros on the right.
 * Upper-cased and with the trailing zeros cut off they compare the same way as plain strings, so
 * that a database can do it: {@code 00A1#20261123T060203004Z}. The event's time breaks ties between
 * events that carry the same sequencer, which some emulators give to all of them; {@code #} sorts
 * before every hex digit.
 *
 * @param text the comparable form, in ASCII
 */
public record EventOrder(String text) implements Comparable<EventOrder> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSSX", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * The order of an event.
   *
   * @param sequencer S3's sequencer in hex; without one only the time counts, and every event that
   *     has one is newer
   * @param time when the event happened, in a year of four digits
   * @throws IllegalArgumentException when the sequencer is not hex
   */
  public static EventOrder of(@Nullable String sequencer, Instant time) {
    return new EventOrder(normal(sequencer == null ? "" : sequencer) + '#' + TIME.format(time));
  }

  /** The sequencer in upper case without trailing zeros; empty where the event had none. */
  public String sequencer() {
    return text.substring(0, text.indexOf('#'));
  }

  /** When the event happened, to the millisecond. */
  public Instant time() {
    return TIME.parse(text.substring(text.indexOf('#') + 1), Instant::from);
  }

  private static String normal(String sequencer) {
    int end = sequencer.length();
    while (end > 0 && sequencer.charAt(end - 1) == '0') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (Character.digit(sequencer.charAt(i), 16) < 0 || sequencer.charAt(i) > 'f') {
        throw new IllegalArgumentException("The sequencer is not in hex.");
      }
    }
    return sequencer.substring(0, end).toUpperCase(Locale.ROOT);
  }

  @Override
  public int compareTo(EventOrder other) {
    return text.compareTo(other.text);
  }
}
