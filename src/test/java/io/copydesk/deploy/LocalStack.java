package io.copydesk.deploy;

import java.net.URI;
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
  /** The last version that needs no token. */
  static final String IMAGE = "localstack/localstack:4.14.0";

  private static final LocalStack RUNNING = new LocalStack();

  private final LocalStackContainer container =
      new LocalStackContainer(DockerImageName.parse(IMAGE)).withImagePullPolicy(image -> false);

  private LocalStack() {
    container.start();
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  static LocalStack running() {
    return RUNNING;
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
