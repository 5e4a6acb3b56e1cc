package io.copydesk.clean.text.page;

/**
 * Runs of prose: stretches of lines in which prose is never farther apart than a given gap. A line
 * between two lines of a run is inside it.
 */
public final class Runs {
  private final int[] runOf;
  private final int[] starts;
  private final int[] ends;
  private final double[] masses;
  private int count;
  private int largest = -1;

  /**
   * Finds the runs.
   *
   * @param prose words of prose, by line; 0 for lines that are none
   * @param gap how many lines without prose may stand between two that have it
   */
  public Runs(double[] prose, int gap) {
    runOf = new int[prose.length];
    starts = new int[prose.length];
    ends = new int[prose.length];
    masses = new double[prose.length];
    int last = -1;
    for (int i = 0; i < prose.length; i++) {
      runOf[i] = -1;
      if (prose[i] > 0) {
        if (last < 0 || i - last - 1 > gap) {
          starts[count++] = i;
        }
        for (int k = Math.max(starts[count - 1], last + 1); k <= i; k++) {
          runOf[k] = count - 1;
        }
        ends[count - 1] = i;
        masses[count - 1] += prose[i];
        last = i;
      }
    }
    for (int run = 0; run < count; run++) {
      largest = largest < 0 || masses[run] > masses[largest] ? run : largest;
    }
  }

  /** Whether the line is inside a run. */
  public boolean isInside(int line) {
    return runOf[line] >= 0;
  }

  /** Words of prose in the line's run; 0 outside. */
  public double mass(int line) {
    return runOf[line] < 0 ? 0 : masses[runOf[line]];
  }

  /** The line's run against the largest, from 0 to 1. */
  public double share(int line) {
    return largest < 0 ? 0 : mass(line) / masses[largest];
  }

  /** Whether the line is inside the run with the most words of prose. */
  public boolean isInLargest(int line) {
    return largest >= 0 && runOf[line] == largest;
  }

  /** The first line of the line's run, or the line itself. */
  public int start(int line) {
    return runOf[line] < 0 ? line : starts[runOf[line]];
  }

  /** The last line of the line's run, or the line itself. */
  public int end(int line) {
    return runOf[line] < 0 ? line : ends[runOf[line]];
  }

  /** The largest run's first line, or 0. */
  public int largestStart() {
    return largest < 0 ? 0 : starts[largest];
  }

  /** The largest run's last line, or -1. */
  public int largestEnd() {
    return largest < 0 ? -1 : ends[largest];
  }
}
