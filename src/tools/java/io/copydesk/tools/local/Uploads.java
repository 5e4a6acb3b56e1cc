package io.copydesk.tools.local;

import io.copydesk.tools.extract.Origins;
import io.copydesk.tools.extract.PageFile;
import io.copydesk.tools.extract.PageFiles;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Files put into the bucket for pages, several at a time, as any S3 client would do it. */
final class Uploads {
  private static final int AT_A_TIME = 8;

  private final S3Client s3;
  private final Origins origins;
  private final Set<String> keys = Collections.synchronizedSet(new TreeSet<>());
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

  Uploads(S3Client s3, Origins origins) {
    this.s3 = s3;
    this.origins = origins;
  }

  /** Uploads the files, those of folders under their paths below the folder, and waits. */
  void put(List<Path> paths) {
    var places = new Semaphore(AT_A_TIME);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Path path : paths) {
        PageFiles.walk(
            path,
            file -> {
              places.acquireUninterruptibly();
              threads.execute(() -> {
                try {
                  put(file);
                } finally {
                  places.release();
                }
              });
            });
      }
    }
  }

  private void put(PageFile file) {
    if (file.fault() != null) {
      faults.add(file.path() + " cannot be read: " + file.fault());
      return;
    }
    String key = file.ref().key();
    String type = URLConnection.guessContentTypeFromName(file.path().toString());
    try {
      s3.putObject(
          r ->
              r.bucket(LocalSystem.PAGES)
                  .key(key)
                  .contentType(type)
                  .metadata(origins.metadata(key)),
          RequestBody.fromFile(file.path()));
      keys.add(key);
    } catch (SdkException e) {
      faults.add(file.path() + " was not uploaded: " + e.getMessage());
    }
  }

  /** The keys of what was uploaded, sorted. */
  Set<String> keys() {
    return keys;
  }

  /** A sentence for each file that was not. */
  List<String> faults() {
    return faults;
  }
}
