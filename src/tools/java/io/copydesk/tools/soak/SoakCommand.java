package io.copydesk.tools.soak;

import io.copydesk.tools.emulator.EmbeddedDynamoDb;
import io.copydesk.tools.fault.Faults;
import io.copydesk.tools.soak.Difference.Kind;
import io.copydesk.tools.terminal.Count;
import io.copydesk.tools.terminal.Progress;
import io.copydesk.tools.terminal.Terminal;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk soak}: many events, many faults, and the table held against the bucket. */
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    header = "Proves that nothing is lost and nothing goes stale.",
    description = {
      "%nDraws the life of a bucket from a seed: uploads, overwrites, copies, deletions, expirations."
          + " Brings its events to instances of the function late, in any order and more than once,"
          + " has pages worked again meanwhile, lets requests fail and instances end, and then"
          + " compares the table with what the bucket shows. Ends with status 1 where they"
          + " differ.%n"
    })
public final class SoakCommand implements Callable<Integer> {
  /** Keys are told about ten times each. */
  private static final int EVENTS_A_GROUP = 40;

  /** Messages that may wait: bounds the memory. */
  private static final int BACKLOG = 2_000;

  /** Each time so many events have happened, somebody has pages worked again. */
  private static final int UPGRADED = 500;

  /** Pages that are worked again each time. */
  private static final int AGAIN = 200;

  private static final int SHOWN = 10;

  /** Where there is no bar, progress is told each time so many events have happened. */
  private static final int TOLD = 10_000;

  @Option(
      names = "--events",
      paramLabel = "N",
      converter = Count.class,
      description = "Things that happen to objects (${DEFAULT-VALUE}).")
  private int events = 10_000;

  @Option(
      names = "--faults",
      paramLabel = "R",
      description = "Requests that have a fault, of one (${DEFAULT-VALUE}).")
  private double rate = 0.2;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Plays the life and the faults of an earlier run again.")
  private @Nullable Long seed;

  @Option(
      names = "--instances",
      paramLabel = "N",
      converter = Count.class,
      description = "Instances of the function side by side (${DEFAULT-VALUE}).")
  private int instances = 8;

  @Option(
      names = "--receives",
      paramLabel = "N",
      converter = Count.class,
      description = "Tries after which a message is a dead letter (${DEFAULT-VALUE}).")
  private int receives = 5;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    var commandLine = Objects.requireNonNull(spec, "picocli sets it").commandLine();
    if (!(rate >= 0 && rate <= 0.9)) {
      throw new ParameterException(commandLine, "--faults must be from 0 to 0.9.");
    }
    long drawn = seed == null ? new Random().nextLong(1_000_000_000) : seed;
    var out = commandLine.getOut();
    out.printf(Locale.ROOT, "%,d events, %.0f %% faults, seed %d%n", events, rate * 100, drawn);
    out.flush();
    var faults = new Faults(rate, drawn);
    try (var dynamoDb = EmbeddedDynamoDb.inMemory();
        var rig = new Rig(dynamoDb.endpoint(), "soak", instances, receives, faults, drawn)) {
      return soak(rig, faults, drawn, out);
    }
  }

  private int soak(Rig rig, Faults faults, long drawn, PrintWriter out)
      throws InterruptedException {
    long start = System.nanoTime();
    var world = rig.world("soak", true, Math.ceilDiv(events, EVENTS_A_GROUP), drawn);
    live(new Postman(world, rig.queue(), drawn), rig, world, out);
    int chanceDeaths = rig.settle(Poison.ALL.size());
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    faults.stop();
    var differences = rig.inspect(world);
    var stray = rig.strayObjects();
    boolean poisonApart = rig.deadLettersAre(Poison.ALL);

    line(out, "delivered", rig.queue().received(), "messages");
    line(out, "retried", rig.queue().retried(), "of them again after a failure");
    line(out, "dead", rig.queue().deadLetters().size(), "all of them poison: " + poisonApart);
    line(out, "redriven", chanceDeaths, "dead letters of bad luck, sent again");
    var outcomes = rig.outcomes();
    line(out, "stored", outcomes.count("stored"), "records");
    line(out, "rejected", outcomes.count("rejected"), "pages that are no article, or too large");
    line(out, "superseded", outcomes.count("superseded"), "uploads whose object was gone by then");
    line(out, "outdated", outcomes.count("stale"), "events that came after a newer one");
    line(out, "duplicates", outcomes.count("duplicate"), "events that were worked before");
    line(out, "faults", faults.total(), faults.toString());
    line(out, "lost", count(differences, Kind.LOST), "pages that the table does not know");
    line(out, "stale", count(differences, Kind.STALE), "pages that it shows as they were");
    int misplaced = differences.size() - count(differences, Kind.LOST, Kind.STALE);
    line(out, "misplaced", misplaced, "articles and lists that show another page");
    line(out, "stray", stray.size(), "large records that no item names");
    line(out, "records/s", Math.round(outcomes.count("stored") / seconds), "");
    line(out, "seconds", Math.round(seconds), "");
    line(out, "megabytes", PeakHeap.megabytes(), "of heap at most, garbage included");
    differences.stream().limit(SHOWN).forEach(difference -> out.println("  " + difference));
    stray.stream().limit(SHOWN).forEach(object -> out.println("  " + object));
    out.flush();
    return differences.isEmpty() && stray.isEmpty() && poisonApart ? 0 : 1;
  }

  private void live(Postman postman, Rig rig, World world, PrintWriter out)
      throws InterruptedException {
    var queue = rig.queue();
    long start = System.nanoTime();
    try (var progress = Progress.on(Terminal.ofSystem(), "Events")) {
      progress.total(events);
      for (int i = 0; i < events; i++) {
        postman.step();
        queue.await(BACKLOG);
        if ((i + 1) % UPGRADED == 0) {
          rig.reprocess(world, AGAIN);
        }
        progress.step();
        if (!progress.shown() && (i + 1) % TOLD == 0) {
          long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
          out.printf(Locale.ROOT, "%,d events in %,d s%n", i + 1, seconds);
          out.flush();
        }
      }
    }
    postman.finish();
    Poison.ALL.forEach(poison -> queue.send(poison.body()));
  }

  private static int count(List<Difference> differences, Kind... kinds) {
    var wanted = List.of(kinds);
    return (int) differences.stream().filter(d -> wanted.contains(d.kind())).count();
  }

  private static void line(PrintWriter out, String name, long count, String explained) {
    out.printf(Locale.ROOT, "%-12s %,10d  %s%n", name, count, explained);
  }
}
