package io.copydesk.tools.emulator;

import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import org.apache.pekko.actor.Terminated;
import org.elasticmq.persistence.sql.SqlQueuePersistenceConfig;
import org.elasticmq.server.ElasticMQServer;
import org.elasticmq.server.config.ElasticMQServerConfig;
import org.jspecify.annotations.Nullable;
import scala.Function0;
import scalikejdbc.ConnectionPool;
import software.amazon.awssdk.services.sqs.SqsClient;

/** An SQS API in this JVM, by ElasticMQ. Requests need no valid signature. */
public final class EmbeddedSqs implements AutoCloseable {
  /** The account that stands in the names of queues. */
  public static final String ACCOUNT = "000000000000";

  private final Function0<Terminated> server;
  private final URI endpoint;

  private EmbeddedSqs(Function0<Terminated> server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /** Starts with no queues, in memory, on a free loopback port. */
  public static EmbeddedSqs inMemory() {
    return start("127.0.0.1", 0, null);
  }

  /**
   * Starts the server.
   *
   * @param host the address to listen on
   * @param port where it listens; 0 for a free port
   * @param folder an existing folder that keeps queues and messages; null for memory. Only one
   *     server of a JVM can have a folder at a time.
   */
  public static EmbeddedSqs start(String host, int port, @Nullable Path folder) {
    int chosen = Ports.choose(port);
    var settings = new HashMap<String, Object>();
    settings.put("rest-sqs.bind-hostname", host);
    settings.put("rest-sqs.bind-port", chosen);
    settings.put("node-address.host", "*"); // the queues' URLs follow the address of the request
    settings.put("aws.region", EmbeddedClients.REGION.id());
    settings.put("aws.accountId", ACCOUNT);
    if (folder != null) {
      settings.put("messages-storage.enabled", true);
      settings.put("messages-storage.uri", "jdbc:h2:file:" + folder.resolve("queues"));
    }
    var config =
        new ElasticMQServerConfig(
            ConfigFactory.parseMap(settings).withFallback(ConfigFactory.load()));
    try {
      if (folder != null) {
        open(config.sqlQueuePersistenceConfig());
      }
      var server = new ElasticMQServer(config).start();
      return new EmbeddedSqs(server, URI.create("http://" + host + ":" + chosen));
    } catch (Exception e) { // Scala's are not declared
      throw new IllegalStateException("ElasticMQ did not start on " + host + ":" + chosen, e);
    }
  }

  /** Opens the database: ElasticMQ does so for the first server of a JVM alone. */
  private static void open(SqlQueuePersistenceConfig database) {
    ConnectionPool.singleton(
        database.uri(),
        database.username(),
        database.password(),
        ConnectionPool.singleton$default$4(),
        ConnectionPool.DEFAULT_CONNECTION_POOL_FACTORY());
  }

  /** Where clients reach it. */
  public URI endpoint() {
    return endpoint;
  }

  /** A new client; to be closed by the caller. */
  public SqsClient client() {
    return EmbeddedClients.sqs(endpoint);
  }

  @Override
  public void close() {
    server.apply();
  }
}
