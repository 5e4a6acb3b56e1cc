package io.copydesk.tools.local;

import io.copydesk.tools.emulator.EmbeddedClients;
import io.copydesk.tools.terminal.Style;
import java.io.PrintWriter;
import java.util.Optional;

/** What to try next: commands that work as they stand. */
final class NextSteps {
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
   * @param page the key of a page that is an article, with its article's id
   */
  void meanwhile(LocalSystem system, Optional<Example> page) {
    String s3 = "aws --endpoint-url " + system.s3Endpoint() + " s3 ";
    String dynamoDb = "aws --endpoint-url " + system.dynamoDbEndpoint() + " dynamodb ";
    String sqs = "aws --endpoint-url " + system.sqsEndpoint() + " sqs ";
    String bucket = "s3://" + LocalSystem.PAGES + "/";
    String key = page.map(Example::key).orElse("page.html");

    title("Up, until Ctrl-C");
    endpoint("S3", system.s3Endpoint(), "bucket " + LocalSystem.PAGES);
    endpoint("DynamoDB", system.dynamoDbEndpoint(), "table " + LocalSystem.TABLE);
    endpoint("SQS", system.sqsEndpoint(), "queues copydesk-pages, copydesk-dead-letters");

    title("In another terminal");
    out.println(
        "  export AWS_ACCESS_KEY_ID=%1$s AWS_SECRET_ACCESS_KEY=%1$s AWS_REGION=%2$s"
            .formatted(EmbeddedClients.ACCESS_KEY, EmbeddedClients.REGION.id()));
    step("Put a page, and its record shows up here", s3 + "cp page.html " + bucket);
    step(
        "Read a record",
        dynamoDb
            + "get-item --table-name "
            + LocalSystem.TABLE
            + " --key "
            + quoted("{\"page\": {\"S\": \"" + bucket + key + "\"}}"));
    page.ifPresent(example ->
        step(
            "List the pages that are one article, the shown one first",
            dynamoDb
                + "query --table-name "
                + LocalSystem.TABLE
                + " --index-name by-article --no-scan-index-forward"
                + " --key-condition-expression 'articleId = :id' --expression-attribute-values "
                + quoted("{\":id\": {\"S\": \"" + example.articleId() + "\"}}")));
    step("Remove a page; it leaves a tombstone", s3 + "rm " + quoted(bucket + key));
    step(
        "Make a dead letter, look at it, and try it again",
        sqs + "send-message --queue-url " + system.queues().pages() + " --message-body poison",
        sqs + "receive-message --queue-url " + system.queues().deadLetters(),
        sqs + "start-message-move-task --source-arn " + system.queues().deadLettersArn());
    out.println();
  }

  private void title(String title) {
    out.println();
    out.println(style.bold(title));
  }

  private void command(String command, String what) {
    out.println("  " + String.format("%-50s", command) + style.dim(what));
  }

  private void endpoint(String name, Object endpoint, String what) {
    out.println("  " + String.format("%-10s%-26s", name, endpoint) + style.dim(what));
  }

  private void step(String what, String... commands) {
    out.println(style.dim("  # " + what));
    for (String command : commands) {
      out.println("  " + command);
    }
  }

  private static String quoted(String argument) {
    return "'" + argument.replace("'", "'\\''") + "'";
  }

  /** A page to show commands with. */
  record Example(String key, String articleId) {}
}
