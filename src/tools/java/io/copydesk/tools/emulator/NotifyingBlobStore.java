package io.copydesk.tools.emulator;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Objects of a bucket that tell what happens to them, as S3 does to a queue. Changes of one key are
 * made one after the other, and their sequencers rise in that order; across restarts too, since
 * they count microseconds. Thread-safe.
 */
public final class NotifyingBlobStore extends ForwardingBlobStore {
  /** S3Proxy keeps an object of this name for each multipart upload under way. */
  private static final String MULTIPART_STUB = ".s3proxy-mpu-stub-";

  private final String bucket;
  private final Consumer<Notification> queue;
  private final Clock clock;
  private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(256).toArray(Lock[]::new);
  private final AtomicLong sequence = new AtomicLong();

  /** Tells {@code queue} of the objects of {@code bucket}; other buckets are silent. */
  public NotifyingBlobStore(
      BlobStore delegate, String bucket, Consumer<Notification> queue, Clock clock) {
    super(delegate);
    this.bucket = bucket;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    return notifying(
        request.bucket(),
        request.key(),
        () -> super.putBlob(request, content),
        _ -> created("ObjectCreated:Put", request.key()));
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    return notifying(
        request.destinationBucket(),
        request.destinationKey(),
        () -> super.copyBlob(request),
        _ -> created("ObjectCreated:Copy", request.destinationKey()));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return notifying(
        upload.containerName(),
        upload.blobName(),
        () -> super.completeMultipartUpload(upload, request),
        _ -> created("ObjectCreated:CompleteMultipartUpload", upload.blobName()));
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    return notifying(
        request.bucket(),
        request.key(),
        () -> super.removeBlob(request),
        response -> removed(request, response));
  }

  private <T> T notifying(
      String container, String key, Supplier<T> change, Function<T, Notification> event) {
    if (!bucket.equals(container) || key.startsWith(MULTIPART_STUB)) {
      return change.get();
    }
    var lock = locks[Math.floorMod(key.hashCode(), locks.length)];
    T response;
    Notification notification;
    lock.lock();
    try {
      response = change.get();
      notification = event.apply(response);
    } finally {
      lock.unlock();
    }
    queue.accept(notification);
    return response;
  }

  private Notification created(String name, String key) {
    var object = delegate().blobMetadata(bucket, key);
    return new Notification(
        name,
        bucket,
        key,
        object.contentLength(),
        object.eTag().replace("\"", ""),
        object.versionId(),
        sequencer(),
        clock.instant());
  }

  private Notification removed(DeleteObjectRequest request, DeleteObjectResponse response) {
    boolean hidden = request.versionId() == null && Boolean.TRUE.equals(response.deleteMarker());
    return new Notification(
        hidden ? "ObjectRemoved:DeleteMarkerCreated" : "ObjectRemoved:Delete",
        bucket,
        request.key(),
        null,
        null,
        version(request, response),
        sequencer(),
        clock.instant());
  }

  private static @Nullable String version(
      DeleteObjectRequest request, DeleteObjectResponse response) {
    return request.versionId() == null ? response.versionId() : request.versionId();
  }

  private String sequencer() {
    long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
    return String.format(
        Locale.ROOT, "%016X", sequence.updateAndGet(last -> Math.max(last + 1, now)));
  }
}
