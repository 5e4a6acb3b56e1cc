package io.copydesk.handler;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.copydesk.aws.DynamoDbArticleReader;
import io.copydesk.aws.DynamoDbArticleStore;
import io.copydesk.aws.RecordObjects;
import io.copydesk.aws.S3PageSource;
import io.copydesk.aws.StoredPage;
import io.copydesk.fetch.PageSource;
import io.copydesk.handler.S3Records.S3Record;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.pipeline.ArticleStore;
import io.copydesk.pipeline.Ingest;
import io.copydesk.tools.emulator.SharedEmulators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** The function between an embedded S3 and DynamoDB Local, and what S3 would say to it. */
final class PageStack {
  static final int MAX_BYTES = 100_000;
  private static final Instant START = Instant.parse("2026-11-23T06:00:00Z");

  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private int happenings;
  private final S3Client s3 = SharedEmulators.s3();
  final String bucket = SharedEmulators.bucket("pages");
  final PageSource source = new S3PageSource(s3, MAX_BYTES);
  final ArticleStore store;
  final DynamoDbArticleReader reader;

  PageStack() {
    s3.putBucketVersioning(r ->
        r.bucket(bucket).versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
    var dynamoDb = SharedEmulators.dynamoDb();
    String table = SharedEmulators.table();
    var objects = new RecordObjects(s3, SharedEmulators.bucket("records"));
    store =
        new DynamoDbArticleStore(dynamoDb, table, objects, Duration.ofDays(30), Clock.systemUTC());
    reader = new DynamoDbArticleReader(dynamoDb, table, objects);
  }

  /** An article's page, different for every {@code name}. */
  static String page(String name) {
    return String.format(
        Locale.ROOT,
        """
        <!doctype html><html lang="en"><head><title>%1$s opens a week early</title>
        <link rel="canonical" href="https://www.harbourpost.example/%1$s"></head>
        <body><article><h1>%1$s opens a week early</h1>
        <p>%1$s opened to cyclists and pedestrians on Monday morning, a week before the date that the
        council had set, after the last inspection found nothing left to repair.</p>
        <p>The bridge carries two lanes for bicycles and a footpath of three metres. Cars will go on
        using the tunnel, which closes for repairs on the first two Sundays of February.</p>
        <p>About four thousand people are expected to cross it every day. The council counted eleven
        hundred in the first two hours, among them a brass band and two dogs.</p>
        </article></body></html>
        """,
        name);
  }

  /** Uploads a page and gives the record of its event. */
  S3Record upload(String key, String text) {
    return upload(key, text.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  S3Record upload(String key, byte[] bytes, Map<String, String> metadata) {
    var put =
        s3.putObject(
            r -> r.bucket(bucket).key(key).contentType("text/html").metadata(metadata),
            RequestBody.fromBytes(bytes));
    return record("ObjectCreated:Put", key, put.versionId(), put.eTag().replace("\"", ""));
  }

  /** Hides a page behind a delete marker and gives the record of the event. */
  S3Record delete(String key) {
    var marker = s3.deleteObject(r -> r.bucket(bucket).key(key));
    return record("ObjectRemoved:DeleteMarkerCreated", key, marker.versionId(), null);
  }

  /** Deletes one version for good and gives the record of the event. */
  S3Record deleteVersion(S3Record event) {
    s3.deleteObject(r -> r.bucket(bucket).key(event.key()).versionId(event.versionId()));
    return record("ObjectRemoved:Delete", event.key(), event.versionId(), null);
  }

  private S3Record record(
      String name, String key, @Nullable String versionId, @Nullable String eTag) {
    happenings++;
    return new S3Record(
        name,
        bucket,
        key,
        versionId,
        eTag,
        String.format(Locale.ROOT, "%016X", 0x6923_0000_0000L + happenings),
        START.plusSeconds(happenings));
  }

  /** Invokes the function. */
  String invoke(String payload) throws IOException {
    return invoke(source, payload);
  }

  /** Invokes the function with another source of pages. */
  String invoke(PageSource pages, String payload) throws IOException {
    return invoke(pages, payload, Duration.ofMinutes(1));
  }

  String invoke(PageSource pages, String payload, Duration time) throws IOException {
    var function =
        new IngestFunction(
            new Ingest(pages, new ArticlePipeline(), store),
            new PrintStream(log, true, StandardCharsets.UTF_8));
    return function.answer(payload, Invocation.within(time, "request-1", "ingest"));
  }

  /** The record that the table shows for a page; of a rejected one, its source and the reason. */
  JsonObject record(String key) {
    var record =
        switch (shown(key)) {
          case StoredPage.Article article -> article.record();
          case StoredPage.Rejected rejected -> rejected.record();
          case StoredPage.Tombstone tombstone ->
              throw new AssertionError("the page is gone: " + tombstone);
        };
    return new Gson().toJsonTree(record).getAsJsonObject();
  }

  /** What the table shows for a page. */
  StoredPage shown(String key) {
    return reader.page(bucket, key).orElseThrow();
  }

  /** The lines that the function logged. */
  List<String> log() {
    return log.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
