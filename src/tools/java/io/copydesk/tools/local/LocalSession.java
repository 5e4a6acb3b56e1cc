package io.copydesk.tools.local;

import io.copydesk.aws.StoredPage;
import io.copydesk.tools.extract.Origins;
import io.copydesk.tools.terminal.Cell;
import io.copydesk.tools.terminal.Progress;
import io.copydesk.tools.terminal.Style;
import io.copydesk.tools.terminal.Terminal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A run of the local system as a person sees it. */
final class LocalSession {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Dead letters are sent again so often, where faults are made. */
  private static final int ROUNDS = 20;

  /** At most so many dead letters are told one by one. */
  private static final int LETTERS = 20;

  private final Terminal terminal;
  private final Origins origins;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Style style;
  private final int columns;

  /** What the first delivery that did not fail made of each page. */
  private final Map<String, PageNote> outcomes = new ConcurrentHashMap<>();

  private final AtomicLong failures = new AtomicLong();
  private final AtomicLong lastNote = new AtomicLong(System.nanoTime());

  LocalSession(Terminal terminal, Origins origins, PrintWriter out, PrintWriter err) {
    this.origins = origins;
    this.terminal = terminal;
    this.out = out;
    this.err = err;
    style = Style.of(terminal);
    columns = terminal.out() ? Math.clamp(terminal.columns(), 80, 120) : 100;
  }

  LocalSystem start(LocalSettings settings) {
    if (terminal.err()) {
      err.print("Starting S3, SQS, DynamoDB and the function …");
      err.flush();
    }
    try {
      return LocalSystem.start(settings);
    } finally {
      if (terminal.err()) {
        err.print("\r\u001b[K");
        err.flush();
      }
    }
  }

  /** Uploads pages that nothing here works. Returns whether all went well. */
  boolean upload(LocalSystem system, List<Path> paths) {
    var uploads = new Uploads(system.s3(), origins);
    uploads.put(paths);
    tellFaults(uploads);
    out.println(
        style.bold(String.format(Locale.ROOT, "%,d pages are uploaded", uploads.keys().size())));
    return uploads.faults().isEmpty();
  }

  private void tellFaults(Uploads uploads) {
    uploads.faults().forEach(fault -> err.println("copydesk: " + Cell.plain(fault)));
  }

  /** Uploads pages, waits for their records and shows them. Returns whether all went well. */
  boolean work(LocalSystem system, List<Path> paths) throws InterruptedException {
    var uploads = new Uploads(system.s3(), origins);
    long begin = System.nanoTime();
    boolean done;
    long again = 0;
    try (var progress = Progress.on(terminal, "Working")) {
      system.listen(note -> {
        lastNote.set(System.nanoTime());
        if (note.failed()) {
          failures.incrementAndGet();
        }
        if (!note.failed() && outcomes.putIfAbsent(note.key(), note) == null) {
          progress.step();
        }
      });
      uploads.put(paths);
      progress.total(uploads.keys().size());
      done = awaitIdle(system);
      if (system.isFaulty()) {
        again = sendAgain(system);
        system.faults().stop();
      }
    }
    var took = Duration.ofNanos(System.nanoTime() - begin);
    var report = new Report(system, out, style, columns);
    report.records(uploads.keys());
    tellFaults(uploads);
    long dead = system.queues().dead();
    report.deadLetters(system.deadLetters(LETTERS));
    report.summary(tally(system, uploads.keys()), dead, took);
    long lost = 0;
    if (system.isFaulty()) {
      lost = uploads.keys().stream().filter(key -> stored(system, key).isEmpty()).count();
      report.faults(system.faults(), failures.get(), again, lost);
    }
    if (!done) {
      err.println("copydesk: some pages are still to be worked; the function makes no headway.");
    }
    return done && dead == 0 && lost == 0 && uploads.faults().isEmpty();
  }

  /** Sends again what bad luck alone made dead letters. Returns how many that were. */
  private long sendAgain(LocalSystem system) throws InterruptedException {
    long again = 0;
    for (int round = 0; round < ROUNDS && system.queues().dead() > 0; round++) {
      again += system.queues().dead();
      system.queues().redrive();
      Thread.sleep(Duration.ofSeconds(1)); // the move takes a moment
      awaitIdle(system);
    }
    return again;
  }

  private static Optional<StoredPage> stored(LocalSystem system, String key) {
    return system.records().page(LocalSystem.PAGES, key);
  }

  private boolean awaitIdle(LocalSystem system) throws InterruptedException {
    while (!system.awaitIdle(Duration.ofSeconds(1))) {
      if (System.nanoTime() - lastNote.get() > PATIENCE.toNanos()) {
        return false;
      }
    }
    return true;
  }

  private Report.Tally tally(LocalSystem system, Set<String> keys) {
    long stored = 0;
    var reasons = new TreeMap<String, Long>();
    for (String key : keys) {
      var note = outcomes.get(key);
      if (note != null && note.outcome().equals("stored")) {
        stored++;
      } else if (note != null && note.outcome().equals("rejected")) {
        reasons.merge(String.valueOf(note.reason()), 1L, Long::sum);
      } else {
        // written, and the answer lost; or not written at all
        switch (stored(system, key).orElse(null)) {
          case StoredPage.Article _ -> stored++;
          case StoredPage.Rejected(_, var record) -> reasons.merge(reason(record), 1L, Long::sum);
          case StoredPage.Tombstone _ -> {}
          case null -> {}
        }
      }
    }
    return new Report.Tally(keys.size(), stored, reasons);
  }

  private static String reason(Map<String, Object> record) {
    return record.get("rejected") instanceof Map<?, ?> rejected
        ? String.valueOf(rejected.get("reason"))
        : "unknown";
  }

  /** Stays up and shows what comes in, until the process is told to end. */
  void keep(LocalSystem system, Path sample) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
    new NextSteps(out, style).meanwhile(system, example(system), sample);
    out.flush();
    system.listen(note -> show(system, note));
    new CountDownLatch(1).await();
  }

  private void stop(LocalSystem system) {
    out.println("\nStopping …");
    out.flush();
    system.close();
  }

  private Optional<NextSteps.Example> example(LocalSystem system) {
    return outcomes.values().stream()
        .filter(note -> note.outcome().equals("stored"))
        .map(PageNote::key)
        .sorted()
        .findFirst()
        .flatMap(key -> system.records().page(LocalSystem.PAGES, key))
        .flatMap(page ->
            page instanceof StoredPage.Article(var name, var record)
                ? Optional.of(new NextSteps.Example(name, RecordView.text(record, "articleId")))
                : Optional.empty());
  }

  private void show(LocalSystem system, PageNote note) {
    String outcome = Cell.left(note.outcome(), 10);
    String styled =
        switch (note.outcome()) {
          case "stored" -> style.green(outcome);
          case "rejected" -> style.yellow(outcome);
          case "failed", "malformed" -> style.red(outcome);
          default -> style.dim(outcome);
        };
    out.println(styled + Cell.fit(note.key() + detail(system, note), columns - 10));
    out.flush();
  }

  private static String detail(LocalSystem system, PageNote note) {
    if (note.outcome().equals("stored")
        && system.records().page(LocalSystem.PAGES, note.key()).orElse(null)
            instanceof StoredPage.Article(_, var record)) {
      var view = new RecordView(record);
      return ": " + view.headline() + " (" + view.words() + " words)";
    }
    return note.reason() == null ? "" : ": " + note.reason();
  }
}
