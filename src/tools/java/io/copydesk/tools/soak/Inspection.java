package io.copydesk.tools.soak;

import static io.copydesk.tools.soak.Difference.Kind.ARTICLE;
import static io.copydesk.tools.soak.Difference.Kind.LIST;
import static io.copydesk.tools.soak.Difference.Kind.LOST;
import static io.copydesk.tools.soak.Difference.Kind.STALE;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.copydesk.article.Outcome;
import io.copydesk.article.RecordMap;
import io.copydesk.aws.DynamoDbArticleReader;
import io.copydesk.aws.StoredPage;
import io.copydesk.tools.soak.Difference.Kind;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds the table against the oracle, page by page, article by article, and the site's list. */
final class Inspection {
  private static final Gson GSON = new Gson();

  private final World world;
  private final Oracle oracle;
  private final DynamoDbArticleReader reader;
  private final List<Difference> differences = new ArrayList<>();

  private Inspection(World world, DynamoDbArticleReader reader) {
    this.world = world;
    this.reader = reader;
    oracle = new Oracle(world);
  }

  /** Finds the differences. */
  static List<Difference> of(World world, DynamoDbArticleReader reader) {
    var inspection = new Inspection(world, reader);
    world.touched().forEach(inspection::page);
    var shown = inspection.oracle.articles();
    for (String id : inspection.oracle.articleIds()) {
      inspection.article(id, shown.getOrDefault(id, Set.of()));
    }
    inspection.list(shown);
    return inspection.differences;
  }

  private void page(String key) {
    var stored = reader.page(world.bucketName(), key);
    if (stored.isEmpty()) {
      differ(LOST, "page " + key + " is not there");
      return;
    }
    String is = text(stored.get());
    String should = oracle.page(key).map(live -> text(live.outcome())).orElse("tombstone");
    if (!is.equals(should)) {
      differ(STALE, "page " + key + " is " + is + ", should be " + should);
    }
  }

  private void article(String id, Set<String> keys) {
    var stored = reader.article(id);
    String is =
        stored
            .filter(StoredPage.Article.class::isInstance)
            .map(StoredPage::page)
            .orElse("not shown");
    boolean right = keys.isEmpty() ? is.equals("not shown") : pages(keys).contains(is);
    if (!right) {
      differ(ARTICLE, "article " + id + " is " + is + ", should be one of " + pages(keys));
    }
  }

  private void list(Map<String, Set<String>> shown) {
    var month = YearMonth.from(Stories.MONTH.atZone(ZoneOffset.UTC));
    var listed = new TreeSet<String>();
    for (var entry : reader.published(world.site(), month)) {
      String id = String.valueOf(entry.get("articleId"));
      if (!listed.add(id)) {
        differ(LIST, "article " + id + " is listed twice");
      }
      if (!pages(shown.getOrDefault(id, Set.of())).contains(String.valueOf(entry.get("page")))) {
        differ(LIST, "article " + id + " is listed by " + entry.get("page"));
      }
    }
    if (!listed.equals(oracle.listed())) {
      differ(LIST, "listed are " + listed + ", should be " + oracle.listed());
    }
  }

  private Set<String> pages(Set<String> keys) {
    var pages = new TreeSet<String>();
    keys.forEach(key -> pages.add("s3://" + world.bucketName() + "/" + key));
    return pages;
  }

  private void differ(Kind kind, String what) {
    differences.add(new Difference(kind, what));
  }

  private static String text(StoredPage stored) {
    return switch (stored) {
      case StoredPage.Article(_, var record) -> text(record);
      case StoredPage.Rejected(_, var record) -> text(record);
      case StoredPage.Tombstone _ -> "tombstone";
    };
  }

  private static String text(Outcome outcome) {
    return text(RecordMap.of(outcome));
  }

  /** The record without what depends on which of several events wrote it. */
  private static String text(Map<String, Object> record) {
    var json = GSON.toJsonTree(record).getAsJsonObject();
    json.getAsJsonObject("source").remove("sequencer");
    if (json.get("rejected") instanceof JsonObject rejected) {
      rejected.remove("detail");
    }
    return Canonical.text(json);
  }
}
