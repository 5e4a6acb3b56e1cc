package io.copydesk.tools.local;

import com.google.gson.Gson;
import io.copydesk.tools.emulator.EmbeddedClients;
import io.copydesk.tools.terminal.Style;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to try next: commands that work as they stand. */
final class NextSteps {
  /** The command goes on in the next line. */
  private static final String MORE = " \\";

  private static final Pattern SAFE = Pattern.compile("[\\w./:@%+=-]+");

  private final PrintWriter out;
  private final Style style;

  NextSteps(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** After a run that ends. */
  void afterwards() {
    title("Try next");
    command("./copydesk local page.html folder/", "pages of your own");
    command("./copydesk local --keep", "stays up for any S3 client; prints the commands");
    command("./copydesk extract folder/ --out records.jsonl", "the same records, a line each");
    out.println();
  }

  /**
   * While the system stays up.
   *
   * @param page a page that is an article
   * @param sample a file to upload
   */
  void meanwhile(LocalSystem system, Optional<Example> page, Path sample) {
    title("Up, until Ctrl-C");
    endpoint("S3", system.s3Endpoint(), "bucket " + LocalSystem.PAGES);
    endpoint("DynamoDB", system.dynamoDbEndpoint(), "table " + LocalSystem.TABLE);
    endpoint("SQS", system.sqsEndpoint(), "queues copydesk-pages, copydesk-dead-letters");

    title("In another terminal");
    line(
        String.format(
            Locale.ROOT,
            "export AWS_ACCESS_KEY_ID=%1$s AWS_SECRET_ACCESS_KEY=%1$s AWS_DEFAULT_REGION=%2$s",
            EmbeddedClients.ACCESS_KEY,
            EmbeddedClients.REGION.id()));
    line(
        String.format(
            Locale.ROOT,
            "S3=%s DYNAMODB=%s SQS=%s",
            system.s3Endpoint(),
            system.dynamoDbEndpoint(),
            system.sqsEndpoint()));

    String copy = "s3://" + LocalSystem.PAGES + "/copy.html";
    step("Put a page; its record shows up here");
    line("aws --endpoint-url $S3 s3 cp " + quoted(sample.toString()) + " " + copy);
    step("Read the record of a page");
    line("aws --endpoint-url $DYNAMODB dynamodb get-item --table-name " + LocalSystem.TABLE + MORE);
    line("  --key " + item("page", page.map(Example::page).orElse(copy)));
    page.ifPresent(example -> {
      step("List the pages that are one article, the one that counts first");
      line("aws --endpoint-url $DYNAMODB dynamodb query --table-name " + LocalSystem.TABLE + MORE);
      line("  --index-name by-article --no-scan-index-forward" + MORE);
      line("  --key-condition-expression 'articleId = :id'" + MORE);
      line("  --expression-attribute-values " + item(":id", example.articleId()));
    });
    step("Remove a page; it leaves a tombstone");
    line("aws --endpoint-url $S3 s3 rm " + copy);
    step("Make a dead letter, look at it some seconds later, and have it tried again");
    line("aws --endpoint-url $SQS sqs send-message --message-body poison" + MORE);
    line("  --queue-url " + queue(system.queues().pages()));
    line("aws --endpoint-url $SQS sqs receive-message --wait-time-seconds 20" + MORE);
    line("  --queue-url " + queue(system.queues().deadLetters()));
    line("aws --endpoint-url $SQS sqs start-message-move-task" + MORE);
    line("  --source-arn " + system.queues().deadLettersArn());
    out.println();
  }

  private void title(String title) {
    out.println();
    out.println(style.bold(title));
  }

  private void command(String command, String what) {
    out.println("  " + String.format(Locale.ROOT, "%-50s", command) + style.dim(what));
  }

  private void endpoint(String name, Object endpoint, String what) {
    out.println("  " + String.format(Locale.ROOT, "%-10s%-26s", name, endpoint) + style.dim(what));
  }

  private void step(String what) {
    out.println(style.dim("  # " + what));
  }

  private void line(String command) {
    out.println("  " + command);
  }

  private static String queue(String url) {
    return "$SQS" + URI.create(url).getPath();
  }

  private static String item(String name, String value) {
    return quoted(new Gson().toJson(Map.of(name, Map.of("S", value))));
  }

  /** One argument of a shell's command. */
  private static String quoted(String argument) {
    return SAFE.matcher(argument).matches() ? argument : "'" + argument.replace("'", "'\\''") + "'";
  }

  /** A page to show commands with, as {@code s3://bucket/key}. */
  record Example(String page, String articleId) {}
}
