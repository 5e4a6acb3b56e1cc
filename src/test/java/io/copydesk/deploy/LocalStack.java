package io.copydesk.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** One LocalStack for all tests of this JVM, stopped at its end. */
final class LocalStack {
  /** The last version that needs no token, unless {@code -Dcopydesk.localstack=} names another. */
  static final String IMAGE =
      System.getProperty("copydesk.localstack", "localstack/localstack:4.14.0");

  /** Apart, so that asking for the image's name starts nothing. */
  private static final class Running {
    static final LocalStack INSTANCE = new LocalStack();
  }

  private final LocalStackContainer container =
      new LocalStackContainer(
              DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("localstack/localstack"))
          .withImagePullPolicy(image -> false);

  private LocalStack() {
    container.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  static LocalStack running() {
    return Running.INSTANCE;
  }

  /** Gives it the time to take the containers of its functions along. */
  private void stop() {
    container.getDockerClient().stopContainerCmd(container.getContainerId()).withTimeout(20).exec();
    container.stop();
  }

  /** Where clients on this machine reach all its services. */
  URI endpoint() {
    return container.getEndpoint();
  }

  S3Client s3() {
    return at(S3Client.builder().forcePathStyle(true)).build();
  }

  DynamoDbClient dynamoDb() {
    return at(DynamoDbClient.builder()).build();
  }

  SqsClient sqs() {
    return at(SqsClient.builder()).build();
  }

  /**
   * A template as CloudFormation works it; a plain request, as no other test calls that service.
   */
  Template transformedTemplate(String stack) {
    var request =
        HttpRequest.newBuilder(
                endpoint()
                    .resolve(
                        "/?Action=GetTemplate&Version=2010-05-15&TemplateStage=Processed&StackName="
                            + stack))
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential="
                    + container.getAccessKey()
                    + "/20260101/"
                    + container.getRegion()
                    + "/cloudformation/aws4_request, SignedHeaders=host, Signature=unchecked")
            .build();
    try (var http = HttpClient.newHttpClient()) {
      String answer = http.send(request, BodyHandlers.ofString()).body();
      var body = Jsoup.parse(answer, Parser.xmlParser()).select("TemplateBody");
      assertThat(body).as("%s", answer).hasSize(1);
      return new Template(JsonParser.parseString(body.getFirst().wholeText()).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B at(B builder) {
    return builder
        .endpointOverride(endpoint())
        .region(Region.of(container.getRegion()))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(container.getAccessKey(), container.getSecretKey())))
        .httpClientBuilder(UrlConnectionHttpClient.builder());
  }
}
