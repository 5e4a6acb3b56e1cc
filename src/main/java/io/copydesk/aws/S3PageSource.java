package io.copydesk.aws;

import io.copydesk.article.Rejection;
import io.copydesk.article.SourceObject;
import io.copydesk.fetch.Fetched;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.PageSource;
import io.copydesk.fetch.RawPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Pages of a bucket: by version where the reference names one, else the current one if its entity
 * tag matches. Thread-safe.
 *
 * <p>S3 answers 403 for a missing object unless the role may list the bucket; so may ours, and 403
 * is a failure.
 */
public final class S3PageSource implements PageSource {
  /** The user metadata that says where a page was scraped from. */
  public static final String SOURCE_URL = "source-url";

  /** The user metadata that says when a page was scraped, as ISO 8601. */
  public static final String FETCHED_AT = "fetched-at";

  private static final Set<String> GONE = Set.of("NoSuchKey", "NoSuchVersion");
  private static final int PRECONDITION_FAILED = 412;

  /** Bytes of an array that every virtual machine makes. */
  private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

  private final S3Client s3;
  private final int maxBytes;

  /** Reads pages of at most {@code maxBytes} as stored, and refuses larger ones unread. */
  public S3PageSource(S3Client s3, int maxBytes) {
    this.s3 = s3;
    this.maxBytes = maxBytes;
  }

  @Override
  public Fetched fetch(PageRef ref) {
    try (var body = s3.getObject(request(ref))) {
      return read(ref, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (S3Exception e) {
      if (isGone(e)) {
        return new Fetched.Superseded("The object is gone.");
      }
      if (e.statusCode() == PRECONDITION_FAILED) {
        return new Fetched.Superseded("The object was overwritten.");
      }
      throw e;
    }
  }

  /** Not every 404 speaks of the object: the bucket may be wrong, or the answer broken off. */
  private static boolean isGone(S3Exception e) {
    var details = e.awsErrorDetails();
    return details != null && GONE.contains(String.valueOf(details.errorCode()));
  }

  private static GetObjectRequest request(PageRef ref) {
    var request = GetObjectRequest.builder().bucket(ref.bucket()).key(ref.key());
    if (ref.versionId() != null) {
      request.versionId(ref.versionId());
    } else if (ref.eTag() != null) {
      request.ifMatch('"' + ref.eTag() + '"');
    }
    return request.build();
  }

  private Fetched read(PageRef ref, ResponseInputStream<GetObjectResponse> body)
      throws IOException {
    var head = body.response();
    var version =
        new PageRef(
            ref.bucket(),
            ref.key(),
            head.versionId() == null ? ref.versionId() : head.versionId(),
            head.eTag() == null ? ref.eTag() : head.eTag().replace("\"", ""),
            ref.sequencer());
    if (head.contentLength() > maxBytes) {
      body.abort(); // closing would read on to keep the connection
      return tooLarge(version, head);
    }
    byte[] bytes = body.readNBytes((int) Math.min(maxBytes + 1L, LONGEST_ARRAY));
    if (bytes.length > maxBytes) {
      body.abort();
      return tooLarge(version, head);
    }
    return new Fetched.Found(
        new RawPage(
            version,
            bytes,
            head.contentType(),
            head.contentEncoding(),
            head.metadata().get(SOURCE_URL),
            fetchedAt(head)),
        head.lastModified() == null ? Instant.EPOCH : head.lastModified());
  }

  private Fetched tooLarge(PageRef version, GetObjectResponse head) {
    return new Fetched.Refused(
        new SourceObject(
            version.bucket(),
            version.key(),
            version.versionId(),
            version.eTag(),
            version.sequencer(),
            head.contentLength(),
            head.contentType(),
            null,
            head.metadata().get(SOURCE_URL),
            fetchedAt(head)),
        new Rejection(
            Rejection.Reason.TOO_LARGE,
            "The object has " + head.contentLength() + " bytes, the limit is " + maxBytes + "."));
  }

  /** The time of scraping, where it is an ISO 8601 instant of a year of four digits. */
  private static @Nullable Instant fetchedAt(GetObjectResponse head) {
    String value = head.metadata().get(FETCHED_AT);
    if (value == null) {
      return null;
    }
    try {
      var time = OffsetDateTime.parse(value).withOffsetSameInstant(ZoneOffset.UTC);
      return time.getYear() >= 0 && time.getYear() <= 9999 ? time.toInstant() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
