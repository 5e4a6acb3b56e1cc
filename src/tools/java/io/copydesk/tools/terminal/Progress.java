package io.copydesk.tools.terminal;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, where that is a terminal; otherwise silent. Thread-safe. */
public final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** A bar that is not shown. */
  public static Progress silent() {
    return new Progress(null);
  }

  /** A bar of unknown length, gone when closed. */
  public static Progress on(Terminal terminal, String task) {
    if (!terminal.err()) {
      return silent();
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(-1)
            .setUpdateIntervalMillis(100)
            .setStyle(
                terminal.colour()
                    ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK
                    : ProgressBarStyle.UNICODE_BLOCK)
            .showSpeed()
            .clearDisplayOnFinish()
            .setConsumer(new Line(System.err, terminal.columns()))
            .build());
  }

  /** Whether there is somebody to see it. */
  public boolean shown() {
    return bar != null;
  }

  /** One more is done. */
  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** So many more are done. */
  public void steps(long more) {
    if (bar != null) {
      bar.stepBy(more);
    }
  }

  /** As many are to be done. */
  public void total(long total) {
    if (bar != null) {
      bar.maxHint(total);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /** The terminal's last line. The library's own consumer takes over the whole terminal instead. */
  private record Line(PrintStream err, int columns) implements ProgressBarConsumer {
    private static final String ERASE = "\r\u001b[K";

    @Override
    public int getMaxRenderedLength() {
      return columns - 1;
    }

    @Override
    public void accept(String rendered) {
      err.print('\r' + rendered);
      err.flush();
    }

    @Override
    public void clear() {
      err.print(ERASE);
      err.flush();
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
