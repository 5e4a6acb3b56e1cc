package io.copydesk.tools.emulator;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A bucket in memory, with versions or without. Thread-safe. */
public final class MemoryBucket {
  /**
   * What was put.
   *
   * @param headers in lower case, user metadata among them
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; a copy would double the memory
  public record Content(byte[] bytes, Map<String, String> headers) {
    /** The MD5 of the bytes in hex. */
    public String eTag() {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has MD5", e);
      }
    }
  }

  /**
   * A version of an object.
   *
   * @param id null in a bucket without versions
   * @param content null for a delete marker
   */
  public record Version(@Nullable String id, @Nullable Content content, Instant lastModified) {}

  private final boolean versioned;
  private final NavigableMap<String, List<Version>> objects = new TreeMap<>();
  private int versions;

  MemoryBucket(boolean versioned) {
    this.versioned = versioned;
  }

  /** Whether old versions are kept. */
  public boolean versioned() {
    return versioned;
  }

  /** Puts an object. Returns the new version. */
  public synchronized Version put(String key, Content content, Instant time) {
    return add(key, content, time);
  }

  /** Deletes what the key shows: with a marker, which is returned, or for good. */
  public synchronized Version delete(String key, Instant time) {
    if (versioned) {
      return add(key, null, time);
    }
    objects.remove(key);
    return new Version(null, null, time);
  }

  /** Deletes a version or a marker for good. */
  public synchronized void delete(String key, String versionId) {
    var kept = objects.getOrDefault(key, List.of());
    kept.removeIf(version -> versionId.equals(version.id()));
    if (kept.isEmpty()) {
      objects.remove(key);
    }
  }

  private Version add(String key, @Nullable Content content, Instant time) {
    var kept = objects.computeIfAbsent(key, _ -> new ArrayList<>());
    if (!versioned) {
      kept.clear();
    }
    String id = versioned ? String.format(Locale.ROOT, "v%08d", ++versions) : null;
    var version = new Version(id, content, time);
    kept.add(version);
    return version;
  }

  /** The versions of a key, markers among them, the oldest first. */
  public synchronized List<Version> versions(String key) {
    return List.copyOf(objects.getOrDefault(key, List.of()));
  }

  /** What the key shows: a marker where it was deleted. */
  public Optional<Version> current(String key) {
    var kept = versions(key);
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
  }

  /** A version, or a marker, by its id. */
  public Optional<Version> version(String key, String versionId) {
    return versions(key).stream().filter(version -> versionId.equals(version.id())).findFirst();
  }

  /** The keys that show an object and begin like this, in order. */
  public synchronized List<String> keys(String prefix) {
    return objects.tailMap(prefix, true).entrySet().stream()
        .takeWhile(entry -> entry.getKey().startsWith(prefix))
        .filter(entry -> entry.getValue().getLast().content() != null)
        .map(Map.Entry::getKey)
        .toList();
  }
}
