package io.copydesk.tools.soak;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.copydesk.aws.AwsClients;
import io.copydesk.aws.DynamoDbArticleReader;
import io.copydesk.aws.RecordObjects;
import io.copydesk.handler.Configuration;
import io.copydesk.handler.IngestFunction;
import io.copydesk.tools.emulator.EmbeddedClients;
import io.copydesk.tools.emulator.MemoryBucket;
import io.copydesk.tools.emulator.MemoryS3;
import io.copydesk.tools.emulator.Tables;
import io.copydesk.tools.fault.Faults;
import io.copydesk.tools.fault.FaultyHttpClient;
import io.copydesk.tools.fault.InstanceLife;
import io.copydesk.tools.reprocess.Reprocessing;
import io.copydesk.tools.soak.MemoryQueue.Message;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Several instances of the function, as Lambda would make them, between a queue and an S3 in memory
 * and DynamoDB Local, with faults on the way. Thread-safe.
 */
final class Rig implements AutoCloseable {
  private static final String OUTPUT = "output";

  private final MemoryS3 s3 = new MemoryS3();
  private final MemoryBucket output = s3.create(OUTPUT, false);
  private final Router services;
  private final DynamoDbClient dynamoDb;
  private final Configuration settings;
  private final Faults faults;
  private final Outcomes outcomes = new Outcomes();
  private final MemoryQueue queue;
  private final Fleet fleet;

  /**
   * Starts the instances.
   *
   * @param dynamoDbEndpoint of DynamoDB Local
   * @param table is created where it does not exist
   * @param maxReceives after which a message is a dead letter
   */
  Rig(
      URI dynamoDbEndpoint,
      String table,
      int instances,
      int maxReceives,
      Faults faults,
      long seed) {
    this.faults = faults;
    services = new Router(s3, UrlConnectionHttpClient.create());
    dynamoDb = EmbeddedClients.dynamoDb(dynamoDbEndpoint);
    Tables.create(dynamoDb, table);
    settings =
        Configuration.from(
            Map.of(
                "AWS_REGION", EmbeddedClients.REGION.id(),
                "TABLE_NAME", table,
                "OUTPUT_BUCKET", OUTPUT,
                "S3_ENDPOINT", MemoryS3.ENDPOINT.toString(),
                "DYNAMODB_ENDPOINT", dynamoDbEndpoint.toString(),
                "MAX_PAGE_BYTES", Integer.toString(Stories.MAX_BYTES)));
    queue = new MemoryQueue(maxReceives, seed);
    fleet = new Fleet(queue, instances, this::instance);
  }

  private Instance instance() {
    var life = new InstanceLife();
    var clients = clients(new FaultyHttpClient(services, faults, life));
    return new Instance(new IngestFunction(settings, clients, outcomes.log()), clients, life);
  }

  private AwsClients clients(SdkHttpClient http) {
    return AwsClients.through(http, settings.region(), EmbeddedClients.CREDENTIALS);
  }

  /** A new bucket whose life is yet to be lived. */
  World world(String bucket, boolean versioned, int groups, long seed) {
    return new World(bucket, s3.create(bucket, versioned), groups, seed);
  }

  MemoryQueue queue() {
    return queue;
  }

  /** What became of deliveries, by the function's log. */
  Outcomes outcomes() {
    return outcomes;
  }

  /**
   * Waits until all is worked, and sends again what only bad luck made dead letters, as somebody
   * would who looked at them.
   *
   * @param poison how many messages can't be worked
   * @return how many were sent again
   */
  int settle(int poison) throws InterruptedException {
    int again = 0;
    queue.await(0);
    for (int dead = queue.deadLetters().size(); dead > poison; dead = queue.deadLetters().size()) {
      again += dead - poison;
      queue.redrive();
      queue.await(0);
    }
    return again;
  }

  /** Has pages of a world worked again, as they stand in the table now. */
  void reprocess(World world, long most) {
    new Reprocessing(dynamoDb, settings.table())
        .run(
            new Reprocessing.Choice(true, "s3://" + world.bucketName() + '/', most),
            events -> events.forEach(queue::send),
            _ -> {});
  }

  /** Whether the dead letters are these, each of them once. */
  boolean deadLettersAre(List<Poison> poison) {
    var dead = queue.deadLetters().stream().map(Message::body).sorted().toList();
    return dead.equals(poison.stream().map(Poison::body).sorted().toList());
  }

  /** Where the table is not as the world asks for; to be asked when the queue is empty. */
  List<Difference> inspect(World world) {
    try (var clients = clients(services)) {
      var objects = new RecordObjects(clients.s3(MemoryS3.ENDPOINT), OUTPUT);
      var reader = new DynamoDbArticleReader(dynamoDb, settings.table(), objects);
      return Inspection.of(world, reader);
    }
  }

  /** Objects of the output bucket that no item names, and such that items name in vain. */
  Set<String> strayObjects() {
    var named = new TreeSet<String>();
    var items =
        dynamoDb.scanPaginator(
            r -> r.tableName(settings.table()).projectionExpression("recordObject"));
    items
        .items()
        .forEach(item -> {
          var object = item.get("recordObject");
          if (object != null) {
            named.add(object.s());
          }
        });
    var stray = new TreeSet<>(output.keys("records/"));
    named.forEach(name -> {
      if (!stray.remove(name)) {
        stray.add(name);
      }
    });
    return stray;
  }

  /** The records of messages that failed and are not done. */
  List<JsonObject> deadLetterRecords() {
    return output.keys("failures/").stream()
        .flatMap(key -> output.current(key).map(MemoryBucket.Version::content).stream())
        .map(content -> new String(content.bytes(), StandardCharsets.UTF_8))
        .map(json -> JsonParser.parseString(json).getAsJsonObject())
        .toList();
  }

  @Override
  public void close() {
    fleet.close();
    dynamoDb.close();
  }
}
