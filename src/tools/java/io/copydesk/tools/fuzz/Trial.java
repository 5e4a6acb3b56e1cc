package io.copydesk.tools.fuzz;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.copydesk.article.NewsArticle;
import io.copydesk.article.Outcome;
import io.copydesk.article.RecordMap;
import io.copydesk.article.Rejection.Reason;
import io.copydesk.article.Verdict;
import io.copydesk.aws.AwsClients;
import io.copydesk.aws.DynamoDbArticleStore;
import io.copydesk.aws.RecordObjects;
import io.copydesk.clean.Cleaner;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.deadline.Deadline;
import io.copydesk.deadline.OutOfTimeException;
import io.copydesk.decode.DecodedPage;
import io.copydesk.decode.Decoder;
import io.copydesk.fetch.Fetched;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.handler.IngestFunction;
import io.copydesk.parse.Page;
import io.copydesk.parse.PageParser;
import io.copydesk.pipeline.ArticlePipeline;
import io.copydesk.pipeline.Ingest;
import io.copydesk.pipeline.Limits;
import io.copydesk.tools.emulator.EmbeddedClients;
import io.copydesk.tools.emulator.MemoryS3;
import io.copydesk.tools.local.FunctionContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What must hold whatever the object holds. An article or a rejection comes out, in time, the same
 * each time; kept and removed text together are the page's visible text; the record can be written
 * as JSON and read back; log lines stay lines; nothing of the page gets into an expression of
 * DynamoDB's or the key of an object. Not thread-safe.
 */
public final class Trial {
  private static final String BUCKET = "pages";
  private static final URI DYNAMODB = URI.create("http://dynamodb.invalid");
  private static final Instant FETCHED = Instant.parse("2026-11-23T06:00:00Z");

  /** Beyond the limit of time, for what comes between two looks at the clock. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private static final Pattern RECORD_OBJECT =
      Pattern.compile("/output/records/[0-9a-f]{16,64}/[0-9A-F]*-[0-9TZ]+\\.json\\.gz");

  private static final Pattern CONDITION =
      Pattern.compile("attribute_not_exists\\(#eventOrder\\) OR #eventOrder < :eventOrder");

  /** DynamoDB takes no larger item. */
  private static final int ITEM = 400 * 1024;

  private final Gson gson = new Gson();
  private final Limits limits;
  private final ArticlePipeline pipeline;
  private final Wire wire = new Wire();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final List<String> broken = new ArrayList<>();
  private RawPage page = raw(Input.of(new byte[0]));
  private final IngestFunction function;

  /** Trials of pages that may take so long. */
  public Trial(Duration time) {
    limits = Limits.DEFAULT.within(time);
    pipeline = new ArticlePipeline(limits);
    var clients =
        AwsClients.through(wire, EmbeddedClients.REGION.id(), EmbeddedClients.CREDENTIALS);
    var objects = new RecordObjects(clients.s3(MemoryS3.ENDPOINT), "output");
    var store =
        new DynamoDbArticleStore(
            clients.dynamoDb(DYNAMODB),
            "articles",
            objects,
            Duration.ofDays(30),
            Clock.systemUTC());
    var ingest = new Ingest(_ -> new Fetched.Found(page, FETCHED), pipeline, store);
    function = new IngestFunction(ingest, new PrintStream(log, false, StandardCharsets.UTF_8));
  }

  /** Tries an object. Returns what did not hold; nothing where all is well. */
  public List<String> of(Input input) {
    broken.clear();
    wire.forget();
    log.reset();
    page = raw(input);
    try {
      var outcome = inTime();
      again(outcome);
      if (outcome instanceof Outcome.Accepted(var article)) {
        accounts(article);
        record(article);
      }
      function(input);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | IOException e) {
      broken.add(thrown(e));
    }
    return List.copyOf(broken);
  }

  private static RawPage raw(Input input) {
    return new RawPage(
        new PageRef(BUCKET, input.key(), null, null, "01"),
        input.bytes(),
        input.contentType(),
        input.contentEncoding(),
        "https://www.site.example/news/2026/11/story",
        FETCHED);
  }

  private Outcome inTime() {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    var outcome = pipeline.process(page);
    long millis = TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - start);
    hold(
        millis <= limits.time().plus(GRACE).toMillis(),
        "it took " + millis + " ms of the processor, the limit is " + limits.time().toMillis());
    return outcome;
  }

  private void again(Outcome outcome) {
    var second = pipeline.process(page);
    hold(
        isSlow(outcome) || isSlow(second) || second.equals(outcome),
        "the second outcome is another: " + outcome + " / " + second);
  }

  private static boolean isSlow(Outcome outcome) {
    return outcome instanceof Outcome.Rejected(_, var rejection, _)
        && rejection.reason() == Reason.TOO_SLOW;
  }

  /** What the steps say, one by one. */
  private record Read(DecodedPage decoded, Page page, Cleaned cleaned) {}

  private Optional<Read> read() {
    try {
      return Deadline.within(
          limits.time(),
          () ->
              new Decoder(limits.decode()).decode(page) instanceof Verdict.Passed(var decoded)
                      && new PageParser(limits.parse()).parse(decoded)
                          instanceof Verdict.Passed(var parsed)
                      && new Cleaner().clean(parsed) instanceof Verdict.Passed(var cleaned)
                  ? Optional.of(new Read(decoded, parsed, cleaned))
                  : Optional.empty());
    } catch (OutOfTimeException e) {
      return Optional.empty(); // this time, on a busy machine
    }
  }

  private void accounts(NewsArticle article) {
    var read = read().orElse(null);
    if (read == null) {
      return;
    }
    var cleaned = read.cleaned;
    long visible = read.page.passages().stream().mapToLong(p -> p.text().length()).sum();
    long removed = cleaned.removed().stream().mapToLong(r -> r.length()).sum();
    hold(removed == cleaned.removedChars(), "removals add up to another sum than is told");
    hold(
        cleaned.keptChars() + removed == visible,
        "kept " + cleaned.keptChars() + " and removed " + removed + " of " + visible);
    var passages = new StringBuilder();
    read.page.passages().forEach(passage -> passages.append(passage.text()));
    String told = VisibleText.letters(passages.toString());
    hold(
        VisibleText.isOf(told, read.page, read.decoded.text()),
        "passages hold other text than the page shows");
    int at = 0;
    // Cell by cell: of a table's row one may be gone.
    for (String block : article.articleBody().split("\n\n| \\| ", -1)) {
      String own = VisibleText.letters(block);
      int found = told.indexOf(own, at);
      hold(found >= 0, "the body has what the page has not: " + block);
      at = found < 0 ? at : found + own.length();
    }
  }

  private void record(NewsArticle article) {
    String json = gson.toJson(RecordMap.of(article));
    String written = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    hold(written.equals(json), "the record does not survive UTF-8");
    values(JsonParser.parseString(json), "record");
  }

  /** No empty texts, and no control characters but the line ends of a body. */
  private void values(JsonElement element, String path) {
    switch (element) {
      case JsonObject object ->
          object.entrySet().forEach(e -> values(e.getValue(), path + '.' + e.getKey()));
      case com.google.gson.JsonArray array -> array.forEach(e -> values(e, path + "[]"));
      case com.google.gson.JsonPrimitive value when value.isString() -> {
        String text = value.getAsString();
        boolean ofPage = !path.startsWith("record.source.");
        hold(!ofPage || !text.isEmpty(), path + " is empty");
        hold(
            !ofPage
                || text.chars()
                    .allMatch(
                        c -> !Character.isISOControl(c) || (c == '\n' && path.endsWith("Body"))),
            path + " has control characters");
      }
      default -> {}
    }
  }

  /** The whole function, from the event to the requests it sends and the lines it logs. */
  private void function(Input input) throws IOException {
    var answer = new ByteArrayOutputStream();
    function.handleRequest(
        new ByteArrayInputStream(event(input.key()).getBytes(StandardCharsets.UTF_8)),
        answer,
        new FunctionContext(Duration.ofMinutes(2)));
    hold(
        answer.toString(StandardCharsets.UTF_8).equals("{\"batchItemFailures\":[]}"),
        "the function failed: " + answer.toString(StandardCharsets.UTF_8) + log());
    hold(wire.items.size() == 1, wire.items.size() + " items were written");
    for (var request : wire.items) {
      hold(
          CONDITION.matcher(request.get("ConditionExpression").getAsString()).matches()
              && request
                  .get("ExpressionAttributeNames")
                  .toString()
                  .equals("{\"#eventOrder\":\"eventOrder\"}"),
          "an expression of another form: " + request.get("ConditionExpression"));
      var item = request.getAsJsonObject("Item");
      hold(
          item.getAsJsonObject("page")
              .get("S")
              .getAsString()
              .equals("s3://" + BUCKET + "/" + input.key()),
          "another key than the event's: " + item.get("page"));
      hold(item.toString().length() < 2 * ITEM, "an item of " + item.toString().length());
    }
    wire.objects.forEach(
        path -> hold(RECORD_OBJECT.matcher(path).matches(), "an object of another name: " + path));
    lines();
  }

  private String event(String key) {
    var record =
        Map.of(
            "eventName", "ObjectCreated:Put",
            "eventTime", Clock.systemUTC().instant().toString(),
            "s3",
                Map.of(
                    "bucket", Map.of("name", BUCKET),
                    "object",
                        Map.of(
                            "key",
                            URLEncoder.encode(key, StandardCharsets.UTF_8),
                            "sequencer",
                            "01")));
    var message =
        Map.of(
            "messageId", "trial",
            "eventSource", "aws:sqs",
            "body", gson.toJson(Map.of("Records", List.of(record))));
    return gson.toJson(Map.of("Records", List.of(message)));
  }

  /** One line for the page and some for metrics, each of them JSON without anything odd in it. */
  private void lines() {
    String[] lines = log().split("\n", -1);
    int pages = 0;
    for (String line : lines) {
      hold(
          line.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029),
          "a log line with control characters: " + line);
      if (!line.isEmpty()) {
        pages += JsonParser.parseString(line).getAsJsonObject().has("outcome") ? 1 : 0;
      }
    }
    hold(pages == 1, pages + " log lines speak of the page");
  }

  private String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  private void hold(boolean holds, String otherwise) {
    if (!holds) {
      broken.add(otherwise.length() > 2_000 ? otherwise.substring(0, 2_000) + "…" : otherwise);
    }
  }

  private static String thrown(Throwable thrown) {
    var trace = new StringBuilder("thrown: ").append(thrown);
    for (var frame : List.of(thrown.getStackTrace()).stream().limit(12).toList()) {
      trace.append("\n    at ").append(frame);
    }
    return trace.toString();
  }
}
