package io.copydesk.tools.local;

import io.copydesk.tools.emulator.Notification;
import io.copydesk.tools.emulator.NotifyingBlobStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/**
 * Where a local system keeps what it has: in memory, or in the parts of a folder.
 *
 * @param objects the buckets; null for memory, as are the others
 * @param tables DynamoDB's file
 * @param queues the queues' file
 */
record LocalStorage(@Nullable Path objects, @Nullable Path tables, @Nullable Path queues) {
  static LocalStorage of(@Nullable Path folder) {
    return folder == null
        ? new LocalStorage(null, null, null)
        : new LocalStorage(
            created(folder.resolve("buckets")),
            created(folder.resolve("tables")),
            created(folder.resolve("queues")));
  }

  private static Path created(Path folder) {
    try {
      return Files.createDirectories(folder).toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The buckets, of which one tells what happens to its objects. */
  BlobStore pages(String bucket, Consumer<Notification> queue) {
    return new NotifyingBlobStore(
        objects == null
            ? new TransientNio2BlobStore()
            : new FilesystemNio2BlobStore(objects.toString()),
        bucket,
        queue,
        Clock.systemUTC());
  }

  /** Creates the buckets that are not there; with versions, which only memory can keep. */
  void createBuckets(S3Client s3, List<String> names) {
    var there = s3.listBuckets().buckets().stream().map(bucket -> bucket.name()).toList();
    for (String name : names) {
      if (!there.contains(name)) {
        s3.createBucket(r -> r.bucket(name));
      }
      if (objects == null) {
        s3.putBucketVersioning(r ->
            r.bucket(name).versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
      }
    }
  }
}
