package io.copydesk.tools.soak;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Brings a world's events to a queue as S3 may: late, in any order, more than once, one or several
 * in a message. Not thread-safe.
 */
final class Postman {
  private static final Gson GSON = new Gson();

  /** As many as may still be on their way when the next is told. */
  private static final int LATE = 200;

  private final World world;
  private final MemoryQueue queue;
  private final Random random;
  private final List<Map<String, Object>> untold = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  Postman(World world, MemoryQueue queue, long seed) {
    this.world = world;
    this.queue = queue;
    random = new Random(seed);
    queue.send(GSON.toJson(world.testEvent()));
  }

  /** Lets one thing happen in the world, and brings some of what was not told yet. */
  void step() {
    untold.add(world.happen());
    while (!untold.isEmpty() && (random.nextInt(3) == 0 || untold.size() > LATE)) {
      send();
    }
  }

  /** Brings all that was not told yet. */
  void finish() {
    while (!untold.isEmpty()) {
      send();
    }
  }

  private void send() {
    int size = random.nextInt(5) > 0 ? 1 : Math.min(untold.size(), 2 + random.nextInt(3));
    var records = new ArrayList<Map<String, Object>>(size);
    for (int i = 0; i < size; i++) {
      records.add(take(untold));
    }
    String body = GSON.toJson(Map.of("Records", records));
    queue.send(body);
    told.add(body);
    while (random.nextInt(4) == 0) {
      queue.send(told.get(random.nextInt(told.size())));
    }
    if (told.size() > LATE) {
      take(told);
    }
  }

  private <T> T take(List<T> list) {
    int index = random.nextInt(list.size());
    var last = list.removeLast();
    return index == list.size() ? last : list.set(index, last);
  }
}
