package io.copydesk.tools.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The emulators hold what the rest of the tests take for granted. */
class EmulatorTest {
  @Test
  void s3KeepsVersionsAndChecksEntityTags() {
    try (var server = EmbeddedS3.inMemory();
        var s3 = server.client()) {
      s3.createBucket(r -> r.bucket("pages"));
      s3.putBucketVersioning(r ->
          r.bucket("pages").versioningConfiguration(v -> v.status(BucketVersioningStatus.ENABLED)));
      var key = "blanks and + and ü.html";
      var first = s3.putObject(r -> r.bucket("pages").key(key), RequestBody.fromString("one"));
      s3.putObject(r -> r.bucket("pages").key(key), RequestBody.fromString("two"));

      assertThat(
              s3.getObjectAsBytes(r -> r.bucket("pages").key(key).versionId(first.versionId()))
                  .asUtf8String())
          .isEqualTo("one");
      assertThatThrownBy(
              () -> s3.getObjectAsBytes(r -> r.bucket("pages").key(key).ifMatch("\"gone\"")))
          .isInstanceOfSatisfying(
              S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
    }
  }

  @Test
  void dynamoDbKeepsItsTablesInAFolder(@TempDir Path folder) {
    var item = Map.of("page", AttributeValue.fromS("s3://pages/a.html"));
    try (var server = EmbeddedDynamoDb.start(0, folder);
        var client = server.client()) {
      Tables.create(client, "articles");
      client.putItem(r -> r.tableName("articles").item(item));
    }
    try (var server = EmbeddedDynamoDb.start(0, folder);
        var client = server.client()) {
      Tables.create(client, "articles");
      assertThat(client.getItem(r -> r.tableName("articles").key(item)).item()).isEqualTo(item);
    }
  }
}
