package io.copydesk.tools.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** How much of the heap this JVM had in use at most, garbage included. */
final class PeakHeap {
  private static final int MEGABYTE = 1 << 20;

  private PeakHeap() {}

  static long megabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        / MEGABYTE;
  }
}
