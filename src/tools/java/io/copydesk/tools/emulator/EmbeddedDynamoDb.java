package io.copydesk.tools.emulator;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * AWS's DynamoDB Local in this JVM. It listens on all interfaces. Its threads are no daemons and
 * outlive {@link #close()}: a command ends with {@code System.exit}.
 */
public final class EmbeddedDynamoDb implements AutoCloseable {
  private final DynamoDBProxyServer server;
  private final URI endpoint;

  private EmbeddedDynamoDb(DynamoDBProxyServer server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /** Starts with empty tables in memory, on a free port. */
  public static EmbeddedDynamoDb inMemory() {
    return start(0, null);
  }

  /**
   * Starts the server.
   *
   * @param port where it listens; 0 for a free port
   * @param folder an existing folder that keeps the tables; null for memory
   */
  public static EmbeddedDynamoDb start(int port, @Nullable Path folder) {
    int chosen = Ports.choose(port);
    // Built from its parts: the public runner prints a banner and sets up telemetry.
    try {
      var tables =
          new LocalDynamoDBRequestHandler(
              0, folder == null, folder == null ? null : folder.toString(), true, false);
      var server = new DynamoDBProxyServer(chosen, new LocalDynamoDBServerHandler(tables, null));
      server.start();
      return new EmbeddedDynamoDb(server, URI.create("http://127.0.0.1:" + chosen));
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not start on port " + chosen, e);
    }
  }

  /** Where clients on this machine reach it. */
  public URI endpoint() {
    return endpoint;
  }

  /** A new client; to be closed by the caller. */
  public DynamoDbClient client() {
    return EmbeddedClients.dynamoDb(endpoint);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local did not stop", e);
    }
  }
}
