package io.copydesk.aws;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Clients with everything said that the SDK would otherwise search for at start-up: region,
 * credentials, HTTP client, time limits. Each client holds threads of its own until it is closed;
 * the function's live as long as the process. Thread-safe.
 */
public final class AwsClients implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(10);

  /** One call with all its retries; well below the function's own time limit. */
  private static final Duration CALL = Duration.ofSeconds(30);

  private final Region region;
  private final AwsCredentialsProvider credentials;
  private final SdkHttpClient http;
  private final List<SdkAutoCloseable> made = new CopyOnWriteArrayList<>();

  private AwsClients(Region region, AwsCredentialsProvider credentials, SdkHttpClient http) {
    this.region = region;
    this.credentials = credentials;
    this.http = http;
  }

  /**
   * Clients as the function uses them: credentials from the environment, or from the endpoint that
   * Lambda names there for functions with SnapStart.
   */
  public static AwsClients inLambda(String region) {
    return new AwsClients(
        Region.of(region),
        AwsCredentialsProviderChain.of(
            EnvironmentVariableCredentialsProvider.create(),
            ContainerCredentialsProvider.builder().build()),
        UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(READ).build());
  }

  /** Clients that talk through {@code http}, which may be an emulator's or make faults. */
  public static AwsClients through(
      SdkHttpClient http, String region, AwsCredentialsProvider credentials) {
    return new AwsClients(Region.of(region), credentials, http);
  }

  /**
   * Clients that never leave the process: objects read are {@code object}, and whatever is written
   * is forgotten. They load the same classes as real ones.
   */
  public static AwsClients rehearsing(byte[] object) {
    return new AwsClients(
        Region.US_EAST_1,
        StaticCredentialsProvider.create(AwsBasicCredentials.create("none", "none")),
        new CannedHttpClient(object));
  }

  /**
   * An S3 client.
   *
   * @param endpoint an endpoint that takes path-style addresses; null for AWS's own
   */
  public S3Client s3(@Nullable URI endpoint) {
    var builder =
        S3Client.builder()
            .region(region)
            .credentialsProvider(credentials)
            .httpClient(http)
            .overrideConfiguration(timeouts());
    if (endpoint != null) {
      builder
          .endpointOverride(endpoint)
          .forcePathStyle(true)
          // not every other S3 reads the checksum that trails a body signed in chunks
          .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
          .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED);
    }
    return noted(builder.build());
  }

  /**
   * A DynamoDB client.
   *
   * @param endpoint null for AWS's own
   */
  public DynamoDbClient dynamoDb(@Nullable URI endpoint) {
    var builder =
        DynamoDbClient.builder()
            .region(region)
            .credentialsProvider(credentials)
            .httpClient(http)
            .overrideConfiguration(timeouts());
    if (endpoint != null) {
      builder.endpointOverride(endpoint);
    }
    return noted(builder.build());
  }

  private <T extends SdkAutoCloseable> T noted(T client) {
    made.add(client);
    return client;
  }

  /** Closes all clients that were made here. */
  @Override
  public void close() {
    made.forEach(SdkAutoCloseable::close);
  }

  private static ClientOverrideConfiguration timeouts() {
    return ClientOverrideConfiguration.builder().apiCallTimeout(CALL).build();
  }
}
