package io.copydesk.tools.fault;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Draws faults at a rate, from a seed. Thread-safe. */
public final class Faults {
  /** An instance ends in one of so many faults. */
  private static final int ENDS = 20;

  private static final Fault[] PASSING = {
    Fault.THROTTLED,
    Fault.SERVER_ERROR,
    Fault.TIMEOUT,
    Fault.SLOW,
    Fault.LOST_RESPONSE,
    Fault.CUT_RESPONSE
  };

  private final Random random;
  private final Map<Fault, Integer> drawn = new EnumMap<>(Fault.class);
  private double rate;

  /**
   * Faults of requests.
   *
   * @param rate how many requests of one have a fault: 0 to 1
   */
  public Faults(double rate, long seed) {
    this.rate = rate;
    random = new Random(seed);
  }

  /** What happens to the next request. */
  synchronized Optional<Fault> next() {
    if (random.nextDouble() >= rate) {
      return Optional.empty();
    }
    var fault =
        random.nextInt(ENDS) > 0
            ? PASSING[random.nextInt(PASSING.length)]
            : random.nextBoolean() ? Fault.END_BEFORE : Fault.END_AFTER;
    drawn.merge(fault, 1, Integer::sum);
    return Optional.of(fault);
  }

  /** Lets all requests from now on pass. */
  public synchronized void stop() {
    rate = 0;
  }

  /** How often each fault happened. */
  public synchronized Map<Fault, Integer> drawn() {
    return Map.copyOf(drawn);
  }

  /** How many faults happened. */
  public synchronized int total() {
    return drawn.values().stream().mapToInt(count -> count).sum();
  }

  /** How often each fault happened, in words. */
  @Override
  public String toString() {
    return drawn().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(fault -> fault.getValue() + " " + fault.getKey().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
