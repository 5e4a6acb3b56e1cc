package io.copydesk.tools.reprocess;

import io.copydesk.pipeline.EngineVersion;
import io.copydesk.tools.terminal.Progress;
import io.copydesk.tools.terminal.Terminal;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** {@code copydesk reprocess}: works the pages of a deployed stack again. */
@Command(
    name = "reprocess",
    mixinStandardHelpOptions = true,
    header = "Works the pages of a deployed stack again, say after an upgrade.",
    description = {
      "%nReads the table and sends an event into the stack's queue for each page that another"
          + " version of the engine has worked. Pages that are newer are never overwritten by it, and"
          + " it may be broken off and begun again (docs/reprocessing.md).",
      "%nCredentials and region are looked for where the AWS CLI looks for them"
          + " (AWS_ACCESS_KEY_ID, AWS_REGION, AWS_PROFILE, …).%n"
    })
public final class ReprocessCommand implements Callable<Integer> {
  @Option(
      names = "--table",
      required = true,
      paramLabel = "NAME",
      description = "The table: TableName among the stack's outputs.")
  private String table = "";

  @Option(
      names = "--queue",
      required = true,
      paramLabel = "URL",
      description = "The queue: QueueUrl among the stack's outputs.")
  private String queue = "";

  @Option(
      names = "--all",
      description =
          "Also the pages that this version has worked, as after a change between releases ("
              + EngineVersion.CURRENT
              + ").")
  private boolean all;

  @Option(
      names = "--prefix",
      paramLabel = "PAGE",
      description = "Only the pages whose name, s3://bucket/key, begins so.")
  private String prefix = "";

  @Option(names = "--limit", paramLabel = "N", description = "No more than N pages.")
  private long limit = Long.MAX_VALUE;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "Pages a second (${DEFAULT-VALUE}). New pages wait in the same queue.")
  private double rate = 100;

  @Option(names = "--dry-run", description = "Only counts the pages.")
  private boolean dryRun;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var commandLine = Objects.requireNonNull(spec, "picocli sets it").commandLine();
    if (!(rate > 0) || limit < 1) {
      throw new ParameterException(commandLine, "--rate and --limit must be more than 0.");
    }
    try {
      var done = run();
      commandLine
          .getOut()
          .printf(
              Locale.ROOT,
              "%,d pages %s, of %,d items of the table that were read%n",
              done.pages(),
              dryRun ? "would be sent" : "sent to be worked again",
              done.items());
      if (done.pages() == 0 && done.items() > 0 && !all) {
        commandLine
            .getOut()
            .println(
                "Pages that "
                    + EngineVersion.CURRENT
                    + " has worked are left out. Where its code has changed since, --all sends them.");
      }
      commandLine.getOut().flush();
      return 0;
    } catch (ResourceNotFoundException _) {
      throw new ParameterException(commandLine, "There is no table " + table + " in this region.");
    } catch (QueueDoesNotExistException _) {
      throw new ParameterException(commandLine, "There is no queue " + queue + ".");
    } catch (IllegalArgumentException | SdkException e) {
      commandLine.getErr().println("copydesk: " + e.getMessage());
      return 1;
    }
  }

  private Reprocessing.Done run() {
    var region =
        found(
            () -> DefaultAwsRegionProviderChain.builder().build().getRegion(),
            "No region is set: AWS_REGION says which.");
    var credentials = DefaultCredentialsProvider.builder().build();
    found(
        credentials::resolveCredentials,
        "No credentials are found. Where the AWS CLI has some, this hands them on:"
            + " eval \"$(aws configure export-credentials --format env)\"");
    try (var dynamoDb =
            DynamoDbClient.builder()
                .region(region)
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        var sqs =
            SqsClient.builder()
                .region(region)
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        var progress = Progress.on(Terminal.ofSystem(), "Items")) {
      var reprocessing = new Reprocessing(dynamoDb, table);
      progress.total(reprocessing.size());
      return reprocessing.run(
          new Reprocessing.Choice(all, prefix, limit),
          dryRun ? _ -> {} : new Pace(rate, new SqsEvents(sqs, queue)),
          progress::steps);
    }
  }

  /** What the SDK finds in the environment; its own message would name all the places it looked. */
  private static <T> T found(Supplier<T> search, String otherwise) {
    try {
      return search.get();
    } catch (SdkClientException e) {
      throw new IllegalArgumentException(otherwise, e);
    }
  }
}
