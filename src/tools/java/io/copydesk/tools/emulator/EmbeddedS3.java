package io.copydesk.tools.emulator;

import java.net.URI;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 API in this JVM, by S3Proxy. Requests need no valid signature. */
public final class EmbeddedS3 implements AutoCloseable {
  private final S3Proxy server;
  private final URI endpoint;

  private EmbeddedS3(S3Proxy server, URI endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /** Starts with no buckets, in memory (versioning works there), on a free loopback port. */
  public static EmbeddedS3 inMemory() {
    return start(new TransientNio2BlobStore(), "127.0.0.1", 0);
  }

  /**
   * Starts the server.
   *
   * @param store keeps the objects
   * @param host the address to listen on
   * @param port where it listens; 0 for a free port
   */
  public static EmbeddedS3 start(BlobStore store, String host, int port) {
    var server =
        S3Proxy.builder()
            .awsAuthentication(AuthenticationType.NONE, "", "")
            .endpoint(URI.create("http://" + host + ":" + port))
            .blobStore(store)
            .ignoreUnknownHeaders(true)
            .build();
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("S3Proxy did not start on " + host + ":" + port, e);
    }
    return new EmbeddedS3(server, URI.create("http://" + host + ":" + server.getPort()));
  }

  /** Where clients reach it, with path-style addresses. */
  public URI endpoint() {
    return endpoint;
  }

  /** A new client; to be closed by the caller. */
  public S3Client client() {
    return EmbeddedClients.s3(endpoint);
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("S3Proxy did not stop", e);
    }
  }
}
