package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.copydesk.tools.emulator.EmbeddedDynamoDb;
import io.copydesk.tools.emulator.EmbeddedS3;
import io.copydesk.tools.emulator.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Every sample event through the README's {@code sam local invoke}, in the container of the Lambda
 * runtime, against an S3 and a DynamoDB on this machine.
 */
@Needs({Part.LAMBDA_RUNTIME, Part.SAM_CLI})
class SamInvokeIT {
  /** Named by an event although nobody ever uploads it. */
  private static final String GONE = "gone.html";

  private static final JsonObject ENVIRONMENT = environment();
  private static final JsonObject VARIABLES = ENVIRONMENT.getAsJsonObject("IngestFunction");

  private static EmbeddedS3 s3Server;
  private static EmbeddedDynamoDb dynamoDbServer;
  private static S3Client s3;
  private static DynamoDbClient dynamoDb;

  static List<EventFile> events() {
    return EventFile.all();
  }

  @BeforeAll
  static void start() throws IOException {
    s3Server = EmbeddedS3.start(new TransientNio2BlobStore(), "0.0.0.0", 0);
    dynamoDbServer = EmbeddedDynamoDb.inMemory();
    s3 = s3Server.client();
    dynamoDb = dynamoDbServer.client();
    uploadPages();
    VARIABLES.addProperty(
        "S3_ENDPOINT", "http://host.docker.internal:" + s3Server.endpoint().getPort());
    VARIABLES.addProperty(
        "DYNAMODB_ENDPOINT", "http://host.docker.internal:" + dynamoDbServer.endpoint().getPort());
    Sam.build();
  }

  @AfterAll
  static void stop() {
    s3.close();
    dynamoDb.close();
    s3Server.close();
    dynamoDbServer.close();
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventEndsInTheTable(EventFile event) throws IOException {
    String table = tableFor(event);
    VARIABLES.addProperty("TABLE_NAME", table);
    Path environment = Path.of("target", "sam", table + ".json");
    Files.writeString(environment, new Gson().toJson(ENVIRONMENT));

    var answer = Sam.alone().type(Readme.samLocalInvoke(event.path(), environment));

    assertThat(answer)
        .as("an error of the function shows in its answer")
        .doesNotContain("errorMessage");
    if (event.isOfQueue()) {
      assertThat(failures(answer)).isEqualTo(event.unreadable());
    }
    var items = new Items(dynamoDb, table);
    for (var happening : event.happenings()) {
      assertThat(items.state(happening.bucket(), happening.key()))
          .as(happening.key())
          .isEqualTo(expected(happening));
    }
  }

  /** A table of its own, so that no event passes for what another left behind. */
  private static String tableFor(EventFile event) {
    String table = event.toString().replace(".json", "");
    Tables.create(dynamoDb, table);
    return table;
  }

  private static Items.State expected(EventFile.Happening happening) {
    if (happening.change() == EventFile.Change.REMOVED) {
      return Items.State.REMOVED;
    }
    return switch (happening.key()) {
      case GONE -> Items.State.ABSENT;
      case "front-page.html" -> Items.State.REJECTED;
      default -> Items.State.ARTICLE;
    };
  }

  private static List<String> failures(String answer) {
    JsonArray failures =
        JsonParser.parseString(answer).getAsJsonObject().getAsJsonArray("batchItemFailures");
    return failures.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(failure -> failure.get("itemIdentifier").getAsString())
        .toList();
  }

  /** Puts each page under every key that an event has for it. */
  private static void uploadPages() {
    var pages = SamplePages.byETag();
    var created =
        events().stream()
            .flatMap(event -> event.happenings().stream())
            .filter(happening -> happening.created() && !happening.key().equals(GONE))
            .toList();
    created.stream()
        .map(EventFile.Happening::bucket)
        .distinct()
        .forEach(bucket -> s3.createBucket(r -> r.bucket(bucket)));
    s3.createBucket(r -> r.bucket(variable("OUTPUT_BUCKET")));
    for (var upload : created) {
      s3.putObject(
          r -> r.bucket(upload.bucket()).key(upload.key()), pages.get(upload.eTag().orElseThrow()));
    }
  }

  private static JsonObject environment() {
    try {
      return JsonParser.parseString(Files.readString(Path.of("env.json"))).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String variable(String name) {
    return VARIABLES.get(name).getAsString();
  }
}
