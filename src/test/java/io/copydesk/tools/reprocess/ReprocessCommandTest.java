package io.copydesk.tools.reprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.copydesk.aws.StoredPage;
import io.copydesk.pipeline.EngineVersion;
import io.copydesk.tools.emulator.EmbeddedClients;
import io.copydesk.tools.local.LocalSettings;
import io.copydesk.tools.local.LocalSystem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import picocli.CommandLine;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A stack whose pages another version of the engine has worked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReprocessCommandTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String URL = "https://courier.example/news/mill";

  private final LocalSystem system = LocalSystem.start(LocalSettings.inMemory());
  private final DynamoDbClient dynamoDb = EmbeddedClients.dynamoDb(system.dynamoDbEndpoint());
  private final Map<String, String> properties =
      Map.of(
          "aws.region", EmbeddedClients.REGION.id(),
          "aws.accessKeyId", EmbeddedClients.ACCESS_KEY,
          "aws.secretAccessKey", EmbeddedClients.ACCESS_KEY,
          "aws.endpointUrlDynamoDb", system.dynamoDbEndpoint().toString(),
          "aws.endpointUrlSqs", system.sqsEndpoint().toString());
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void settings() {
    properties.forEach(System::setProperty);
  }

  @AfterEach
  void forget() {
    properties.keySet().forEach(System::clearProperty);
  }

  @AfterAll
  void stop() {
    dynamoDb.close();
    system.close();
  }

  @Test
  void worksPagesOfAnotherVersionAgainAndNoOthers() throws InterruptedException {
    var keys = IntStream.range(0, 23).mapToObj(i -> "old/" + i + " ü+.html").toList();
    keys.forEach(key -> put(key, page("Story " + key + " of a long day", "/" + key.hashCode())));
    put("new/one.html", page("Nothing has to be done to this one", "/new"));
    put("old/picture.html", "\u0089PNG\r\n\u001a\n");
    settle();
    keys.forEach(this::age);
    age("old/picture.html");
    var before = items();

    reprocess("--prefix", "s3://" + LocalSystem.PAGES + "/old/", "--dry-run");
    assertThat(out.toString()).contains("24 pages would be sent");
    settle();
    assertThat(items()).isEqualTo(before);

    reprocess("--prefix", "s3://" + LocalSystem.PAGES + "/old/");
    assertThat(out.toString()).contains("24 pages sent");
    settle();

    var after = items();
    assertThat(keys)
        .allSatisfy(key -> {
          assertThat(text(after, key, "eventOrder")).isGreaterThan(text(before, key, "eventOrder"));
          assertThat(text(after, key, "engineVersion")).isEqualTo(EngineVersion.CURRENT);
        });
    assertThat(after.get(name("new/one.html"))).isEqualTo(before.get(name("new/one.html")));
    assertThat(system.deadLetters(10)).isEmpty();

    reprocess("--prefix", "s3://" + LocalSystem.PAGES + "/old/");
    assertThat(out.toString()).contains("0 pages sent", "--all sends them");
  }

  @Test
  void whatHappensToAPageAfterwardsIsNewer() throws InterruptedException {
    put("later.html", page("The first headline of the day", "/later"));
    settle();
    reprocess("--all");
    settle();
    put("later.html", page("The second headline of the day", "/later"));
    settle();
    assertThat(record("later.html")).containsEntry("headline", "The second headline of the day");

    reprocess("--all");
    system.s3().deleteObject(r -> r.bucket(LocalSystem.PAGES).key("later.html"));
    settle();
    reprocess("--all");
    settle();
    assertThat(system.records().page(LocalSystem.PAGES, "later.html"))
        .get()
        .isInstanceOf(StoredPage.Tombstone.class);
  }

  @Test
  void copiesOfAnArticleKeepTheirRanks() throws InterruptedException {
    for (String key : List.of("copy/b.html", "copy/a.html", "copy/c.html")) {
      put(key, page("A story that is told in three places", URL));
      settle();
    }
    var before = ranked();

    reprocess("--all");
    settle();

    assertThat(before).hasSize(3);
    assertThat(ranked()).isEqualTo(before);
    assertThat(system.deadLetters(10)).isEmpty();
  }

  @Test
  void aLimitIsKept() throws InterruptedException {
    IntStream.range(0, 12)
        .forEach(i -> put("few/" + i + ".html", page("One of twelve stories", "/few" + i)));
    settle();

    reprocess("--all", "--limit", "11");

    assertThat(out.toString()).contains("11 pages sent");
    settle();
  }

  @Test
  void saysWhatIsNotThere() {
    assertThat(run("--table", "none", "--queue", system.queues().pages())).isEqualTo(2);
    assertThat(err.toString()).contains("There is no table none");
    assertThat(run("--table", LocalSystem.TABLE)).isEqualTo(2);
    assertThat(err.toString()).contains("--queue");
  }

  @Test
  void saysThatNobodyHasLoggedIn() {
    assumeTrue(System.getenv().keySet().stream().noneMatch(name -> name.startsWith("AWS_")));
    var nowhere =
        Map.of(
            "aws.sharedCredentialsFile", "none",
            "aws.configFile", "none",
            "aws.disableEc2Metadata", "true");
    System.clearProperty("aws.accessKeyId");
    nowhere.forEach(System::setProperty);
    try {
      assertThat(run("--table", LocalSystem.TABLE, "--queue", system.queues().pages())).isOne();
      assertThat(err.toString()).contains("No credentials are found.");
    } finally {
      nowhere.keySet().forEach(System::clearProperty);
    }
  }

  private void reprocess(String... options) {
    var all = new ArrayList<>(List.of("--table", LocalSystem.TABLE, "--rate", "1000"));
    all.addAll(List.of("--queue", system.queues().pages()));
    all.addAll(List.of(options));
    assertThat(run(all.toArray(String[]::new))).as("%s", err).isZero();
  }

  private int run(String... options) {
    out.getBuffer().setLength(0);
    return new CommandLine(new ReprocessCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(options);
  }

  private void put(String key, String page) {
    system.s3().putObject(r -> r.bucket(LocalSystem.PAGES).key(key), RequestBody.fromString(page));
  }

  private void settle() throws InterruptedException {
    assertThat(system.awaitIdle(PATIENCE)).as("all events are worked").isTrue();
  }

  /** As if another version had worked it. */
  private void age(String key) {
    dynamoDb.updateItem(r ->
        r.tableName(LocalSystem.TABLE)
            .key(Map.of("page", AttributeValue.fromS(name(key))))
            .updateExpression("SET engineVersion = :old")
            .expressionAttributeValues(Map.of(":old", AttributeValue.fromS("0.0.9"))));
  }

  private Map<String, Object> record(String key) {
    return ((StoredPage.Article) system.records().page(LocalSystem.PAGES, key).orElseThrow())
        .record();
  }

  /** The ranks of the pages of {@link #URL}, the one to show first. */
  private List<String> ranked() {
    return items().values().stream()
        .filter(item -> URL.equals(text(item, "url")))
        .sorted((a, b) -> text(b, "articleRank").compareTo(text(a, "articleRank")))
        .map(item -> text(item, "articleRank"))
        .toList();
  }

  private Map<String, Map<String, AttributeValue>> items() {
    var items = new TreeMap<String, Map<String, AttributeValue>>();
    dynamoDb
        .scanPaginator(r -> r.tableName(LocalSystem.TABLE))
        .items()
        .forEach(item -> items.put(text(item, "page"), item));
    return items;
  }

  private static String name(String key) {
    return "s3://" + LocalSystem.PAGES + "/" + key;
  }

  private static String text(
      Map<String, Map<String, AttributeValue>> items, String key, String name) {
    return text(items.getOrDefault(name(key), Map.of()), name);
  }

  private static String text(Map<String, AttributeValue> attributes, String name) {
    var value = attributes.get(name);
    return value == null ? "" : value.s();
  }

  private static String page(String headline, String url) {
    return "<html><head><link rel=canonical href='"
        + (url.startsWith("/") ? "https://courier.example" + url : url)
        + "'></head><body><article><h1>"
        + headline
        + "</h1>"
        + "<p>The mill at Lower Arden, silent since its last miller retired, is to grind flour"
        + " again this summer, its new owners told the parish on Tuesday evening.</p>"
        + "<p>The Orlow family, who run two bakeries in the valley, bought the building in January"
        + " for a sum that neither side would name, and have since mended the roof.</p>"
        + "<p>Three farmers along the river have agreed to grow an old kind of wheat that the mill"
        + " was built for, and which no large buyer has wanted for decades.</p></article></body></html>";
  }
}
