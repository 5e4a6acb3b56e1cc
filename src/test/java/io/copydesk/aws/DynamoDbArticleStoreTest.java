package io.copydesk.aws;

import static io.copydesk.aws.StoreFixture.BUCKET;
import static io.copydesk.aws.StoreFixture.ID;
import static io.copydesk.aws.StoreFixture.article;
import static io.copydesk.aws.StoreFixture.at;
import static io.copydesk.aws.StoreFixture.ref;
import static io.copydesk.aws.StoreFixture.rejected;
import static io.copydesk.aws.StoreFixture.removed;
import static io.copydesk.aws.StoreFixture.uploaded;
import static io.copydesk.aws.StoreFixture.versionRemoved;
import static io.copydesk.pipeline.ArticleStore.Applied.DUPLICATE;
import static io.copydesk.pipeline.ArticleStore.Applied.STALE;
import static io.copydesk.pipeline.ArticleStore.Applied.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import io.copydesk.article.RecordMap;
import io.copydesk.tools.emulator.SharedEmulators;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

class DynamoDbArticleStoreTest {
  private static final Gson JSON = new Gson();

  private final DynamoDbClient dynamoDb = SharedEmulators.dynamoDb();
  private final S3Client s3 = SharedEmulators.s3();
  private final String table = SharedEmulators.table();
  private final String bucket = SharedEmulators.bucket("records");
  private final RecordObjects objects = new RecordObjects(s3, bucket);
  private final DynamoDbArticleStore store = store(objects);
  private final DynamoDbArticleReader reader = new DynamoDbArticleReader(dynamoDb, table, objects);

  private DynamoDbArticleStore store(@Nullable RecordObjects large) {
    return new DynamoDbArticleStore(
        dynamoDb, table, large, Duration.ofDays(30), Clock.fixed(at(100), ZoneOffset.UTC));
  }

  @Test
  void givesTheWholeRecordBack() {
    var event = uploaded("a.html", 1);
    var outcome = article(event, ID, "One.\n\nTwo — “quoted”, ünïcode.");

    assertThat(store.put(event, outcome, at(1))).isEqualTo(WRITTEN);

    assertThat(reader.page(BUCKET, "a.html"))
        .hasValueSatisfying(page ->
            assertThat(JSON.toJsonTree(((StoredPage.Article) page).record()))
                .isEqualTo(JSON.toJsonTree(RecordMap.of(outcome))));
  }

  @Test
  void newerEventsReplaceAndOlderOnesDoNot() {
    assertThat(put("a.html", 2, "second")).isEqualTo(WRITTEN);
    assertThat(put("a.html", 1, "first")).isEqualTo(STALE);
    assertThat(put("a.html", 2, "second")).isEqualTo(DUPLICATE);
    assertThat(body("a.html")).isEqualTo("second");
    assertThat(put("a.html", 3, "third")).isEqualTo(WRITTEN);
    assertThat(body("a.html")).isEqualTo("third");
  }

  @Test
  void aTombstoneOutlivesLateUploads() {
    assertThat(store.remove(removed("a.html", 2))).isEqualTo(WRITTEN);
    assertThat(put("a.html", 1, "late")).isEqualTo(STALE);
    assertThat(store.remove(removed("a.html", 2))).isEqualTo(DUPLICATE);
    assertThat(reader.page(BUCKET, "a.html"))
        .contains(new StoredPage.Tombstone("s3://pages/a.html", at(2)));
    assertThat(item("a.html"))
        .containsEntry(
            "expiresAt",
            AttributeValue.fromN(
                Long.toString(at(100).plus(Duration.ofDays(30)).getEpochSecond())));

    assertThat(put("a.html", 3, "back")).isEqualTo(WRITTEN);
    assertThat(body("a.html")).isEqualTo("back");
    assertThat(item("a.html")).doesNotContainKey("expiresAt");
  }

  @Test
  void aTombstoneKeepsNothingOfTheContent() {
    put("a.html", 1, "secret");
    store.remove(removed("a.html", 2));

    assertThat(item("a.html").keySet())
        .containsExactlyInAnyOrder(
            "page",
            "eventOrder",
            "pageStatus",
            "articleId",
            "articleRank",
            "removedAt",
            "expiresAt",
            "schemaVersion",
            "source");
  }

  @Test
  void shedsEveryFieldOfTheRecord() {
    var event = uploaded("a.html", 1);
    var kept = List.of("schemaVersion", "articleId", "source");
    assertThat(RecordMap.of(article(event, ID, "body")).keySet())
        .allMatch(name -> kept.contains(name) || Attributes.CONTENT.contains(name));
    assertThat(RecordMap.of(rejected(event)).keySet())
        .allMatch(name -> kept.contains(name) || Attributes.CONTENT.contains(name));
  }

  @Test
  void rejectionsAreKeptAndOrdered() {
    put("a.html", 1, "an article");
    var event = uploaded("a.html", 2);
    assertThat(store.put(event, rejected(event), at(2))).isEqualTo(WRITTEN);
    assertThat(put("a.html", 1, "an article")).isEqualTo(STALE);

    assertThat(reader.page(BUCKET, "a.html"))
        .hasValueSatisfying(page ->
            assertThat(((StoredPage.Rejected) page).record().get("rejected"))
                .isEqualTo(
                    Map.of("reason", "not-an-article", "detail", "Links, and nothing else.")));
    assertThat(reader.article(ID)).isEmpty();
  }

  @Test
  void rejectedPageKeepsWhatItDeclaresAndIsNoArticle() {
    put("a.html", 1, "an article");
    var event = uploaded("b.html", 2); // the same address as the article, scraped later
    store.put(event, rejected(event), at(2));

    var rejected = item("b.html");
    assertThat(rejected)
        .containsEntry("datePublished", AttributeValue.fromS("2026-11-22"))
        .containsEntry("url", item("a.html").get("url"))
        .doesNotContainKeys(
            "articleId", "articleRank", "publisherMonth", "publisherRank", "articleBody");
    assertThat(reader.article(ID))
        .hasValueSatisfying(page -> assertThat(page.page()).endsWith("a.html"));
    assertThat(reader.published("harbourpost.example", YearMonth.of(2026, 11))).hasSize(1);
    assertThat(reader.page(BUCKET, "b.html"))
        .hasValueSatisfying(page ->
            assertThat(JSON.toJsonTree(((StoredPage.Rejected) page).record()))
                .isEqualTo(JSON.toJsonTree(RecordMap.of(rejected(event)))));
  }

  @Test
  void articleThatIsRejectedLaterLeavesTheLists() {
    var event = uploaded("a.html", 2);
    assertThat(store.put(event, rejected(event), at(2))).isEqualTo(WRITTEN);
    put("a.html", 1, "an article");
    assertThat(reader.article(ID)).isEmpty();
    assertThat(reader.published("harbourpost.example", YearMonth.of(2026, 11))).isEmpty();
    var late = item("a.html");
    store.put(event, rejected(event), at(2));
    assertThat(item("a.html")).isEqualTo(late);

    store.remove(removed("a.html", 3));
    assertThat(item("a.html")).doesNotContainKeys("headline", "url", "datePublished", "rejected");
  }

  @Test
  void confirmingAVersionRaisesTheOrderAndNothingElse() {
    put("a.html", 2, "second");
    var before = item("a.html");

    assertThat(store.confirm(versionRemoved("a.html", 1, 4), ref("a.html", 2))).contains(WRITTEN);
    assertThat(store.confirm(versionRemoved("a.html", 1, 4), ref("a.html", 2))).contains(DUPLICATE);
    assertThat(store.remove(removed("a.html", 3))).isEqualTo(STALE);

    var after = item("a.html");
    assertThat(after.get("eventOrder")).isNotEqualTo(before.get("eventOrder"));
    assertThat(after).usingRecursiveComparison().ignoringFields("eventOrder").isEqualTo(before);
  }

  @Test
  void anotherVersionIsNotConfirmed() {
    assertThat(store.confirm(versionRemoved("a.html", 1, 4), ref("a.html", 2))).isEmpty();
    put("a.html", 2, "second");
    assertThat(store.confirm(versionRemoved("a.html", 2, 4), ref("a.html", 1))).isEmpty();
    store.remove(removed("a.html", 3));
    assertThat(store.confirm(versionRemoved("a.html", 3, 4), ref("a.html", 2))).isEmpty();
    put("a.html", 5, "newer");
    assertThat(store.confirm(versionRemoved("a.html", 3, 4), ref("a.html", 2))).contains(STALE);
  }

  @Test
  void twoPagesOfOneArticleShowTheLatestAndFallBack() {
    put("old.html", 1, "from the first page");
    put("new.html", 2, "from the second page");
    assertThat(articleBody(ID)).isEqualTo("from the second page");

    store.remove(removed("new.html", 3));
    assertThat(articleBody(ID)).isEqualTo("from the first page");

    var event = uploaded("old.html", 4);
    store.put(event, article(event, "another", "became another article"), at(4));
    assertThat(reader.article(ID)).contains(new StoredPage.Tombstone("s3://pages/new.html", at(3)));
    assertThat(articleBody("another")).isEqualTo("became another article");
    assertThat(reader.article("unheard of")).isEmpty();
  }

  @Test
  void theLaterScrapeIsShownWhateverWasUploadedLast() {
    var early = uploaded("a.html", 1);
    store.put(early, article(early, ID, "scraped late"), at(50));
    var late = uploaded("b.html", 2);
    store.put(late, article(late, ID, "scraped early"), at(10));
    assertThat(articleBody(ID)).isEqualTo("scraped late");
  }

  @Test
  void listsAPublishersMonthWithoutCopies() {
    listed("a.html", 1, "a1", "2026-11-22T09:30:00+02:00");
    listed("copy-of-a.html", 2, "a1", "2026-11-22T08:30:00Z");
    listed("b.html", 3, "b1", "2026-11-23");
    listed("october.html", 4, "c1", "2026-11-01T00:30:00+02:00");
    listed("removed.html", 5, "d1", "2026-11-10");
    store.remove(removed("removed.html", 6));
    listed("undated.html", 7, "e1", null);

    var november = reader.published("harbourpost.example", YearMonth.of(2026, 11));

    assertThat(november)
        .extracting(entry -> entry.get("page"))
        .containsExactly(
            "s3://pages/undated.html", "s3://pages/b.html", "s3://pages/copy-of-a.html");
    assertThat(november.get(1)).containsEntry("headline", "Ferry runs again");
    assertThat(reader.published("harbourpost.example", YearMonth.of(2026, 10))).hasSize(1);
    assertThat(reader.published("elsewhere.example", YearMonth.of(2026, 11))).isEmpty();
  }

  @Test
  void packsWhatIsTooLargeForAttributes() {
    String body = "Words and words. ".repeat(30_000);
    put("a.html", 1, body);

    assertThat(item("a.html"))
        .containsKeys("recordGzip", "headline")
        .doesNotContainKey("articleBody");
    assertThat(body("a.html")).isEqualTo(body);
    assertThat(articleBody(ID)).isEqualTo(body);
    assertThat(objects()).isEmpty();
  }

  @Test
  void keepsWhatIsTooLargeForAnItemInABucket() {
    String body = noise(700_000);
    put("a.html", 1, body);
    assertThat(item("a.html")).containsKeys("recordObject", "headline");
    assertThat(body("a.html")).isEqualTo(body);
    assertThat(objects()).hasSize(1);

    assertThat(put("a.html", 1, body)).isEqualTo(DUPLICATE);
    assertThat(body("a.html")).isEqualTo(body);

    put("a.html", 2, "short now");
    assertThat(objects()).isEmpty();
    assertThat(put("a.html", 1, body)).isEqualTo(STALE);
    assertThat(objects()).isEmpty();
    assertThat(body("a.html")).isEqualTo("short now");
  }

  @Test
  void aTombstoneDeletesTheObject() {
    put("a.html", 1, noise(700_000));
    store.remove(removed("a.html", 2));
    assertThat(objects()).isEmpty();
  }

  @Test
  void aConfirmedPageKeepsItsObjectWhateverIsDeliveredAgain() {
    String body = noise(700_000);
    put("a.html", 2, body);
    var confirmed = versionRemoved("a.html", 1, 4);
    store.confirm(confirmed, ref("a.html", 2));
    store.confirm(confirmed, ref("a.html", 2));
    assertThat(put("a.html", 2, body)).isEqualTo(STALE);
    assertThat(body("a.html")).isEqualTo(body);
  }

  @Test
  void aRepeatedEventClearsUpWhatItsFirstDeliveryLeft() {
    put("a.html", 1, noise(700_000));
    String left = objects().getFirst().key();
    put("a.html", 2, "short now");
    s3.putObject(r -> r.bucket(bucket).key(left), RequestBody.fromString("left behind"));

    assertThat(put("a.html", 2, "short now")).isEqualTo(DUPLICATE);
    assertThat(objects()).isEmpty();
  }

  @Test
  void nothingIsCutWhereThereIsNoBucket() {
    var event = uploaded("a.html", 1);
    assertThatThrownBy(() -> store(null).put(event, article(event, ID, noise(700_000)), at(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("too large");
    assertThat(item("a.html")).isEmpty();
  }

  @Test
  void longestKeysFit() {
    String key = "ü".repeat(512);
    put(key, 1, "body");
    assertThat(body(key)).isEqualTo("body");
    assertThat(articleBody(ID)).isEqualTo("body");
  }

  private Object put(String key, int n, String body) {
    var event = uploaded(key, n);
    return store.put(event, article(event, ID, body), at(n));
  }

  private void listed(String key, int n, String articleId, @Nullable String datePublished) {
    var event = uploaded(key, n);
    var outcome = article(event, articleId, "body", datePublished);
    store.put(event, outcome, at(n));
  }

  private @Nullable Object body(String key) {
    return ((StoredPage.Article) reader.page(BUCKET, key).orElseThrow())
        .record()
        .get("articleBody");
  }

  private @Nullable Object articleBody(String id) {
    return ((StoredPage.Article) reader.article(id).orElseThrow()).record().get("articleBody");
  }

  private Map<String, AttributeValue> item(String key) {
    return dynamoDb
        .getItem(
            r -> r.tableName(table).key(Map.of("page", AttributeValue.fromS("s3://pages/" + key))))
        .item();
  }

  private List<S3Object> objects() {
    return s3.listObjectsV2(r -> r.bucket(bucket)).contents();
  }

  /** Text that gzip cannot shrink. */
  private static String noise(int length) {
    return new Random(7)
        .ints(length, 0x21, 0x2fff)
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
