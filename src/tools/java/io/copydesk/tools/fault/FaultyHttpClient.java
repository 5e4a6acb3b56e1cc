package io.copydesk.tools.fault;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * An HTTP client whose requests have faults, so that the SDK above it reads errors, retries and
 * gives up as it would on AWS. It belongs to one instance of the function. Thread-safe.
 */
public final class FaultyHttpClient implements SdkHttpClient {
  private static final int SLOW_MILLIS = 30;
  private static final String DYNAMODB_OPERATION = "X-Amz-Target";

  private final SdkHttpClient http;
  private final Faults faults;
  private final InstanceLife life;

  /** A client of the instance {@code life} over {@code http}, which it does not close. */
  public FaultyHttpClient(SdkHttpClient http, Faults faults, InstanceLife life) {
    this.http = http;
    this.faults = faults;
    this.life = life;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    var real = http.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        life.check();
        var response = FaultyHttpClient.this.call(request.httpRequest(), real, faults.next());
        life.check();
        return response;
      }

      @Override
      public void abort() {
        real.abort();
      }
    };
  }

  private HttpExecuteResponse call(
      SdkHttpRequest request, ExecutableHttpRequest real, Optional<Fault> fault)
      throws IOException {
    return switch (fault.orElse(null)) {
      case null -> real.call();
      case THROTTLED -> throttled(request);
      case SERVER_ERROR -> answer(500, error(request, "InternalServerError", "InternalError"));
      case TIMEOUT -> throw new SocketTimeoutException("connect timed out");
      case SLOW -> {
        sleep();
        yield real.call();
      }
      case LOST_RESPONSE -> {
        forget(real.call());
        throw new SocketTimeoutException("Read timed out");
      }
      case CUT_RESPONSE -> cut(real.call());
      case END_BEFORE -> {
        life.end();
        throw new InstanceEndedException();
      }
      case END_AFTER -> {
        forget(real.call());
        life.end();
        throw new InstanceEndedException();
      }
    };
  }

  private static HttpExecuteResponse throttled(SdkHttpRequest request) {
    return answer(
        isDynamoDb(request) ? 400 : 503,
        error(request, "ProvisionedThroughputExceededException", "SlowDown"));
  }

  private static boolean isDynamoDb(SdkHttpRequest request) {
    return request.firstMatchingHeader(DYNAMODB_OPERATION).isPresent();
  }

  private static String error(SdkHttpRequest request, String ofDynamoDb, String ofS3) {
    return isDynamoDb(request)
        ? "{\"__type\":\"com.amazonaws.dynamodb.v20120810#"
            + ofDynamoDb
            + "\",\"message\":\"Made.\"}"
        : "<Error><Code>" + ofS3 + "</Code><Message>Made.</Message></Error>";
  }

  private static HttpExecuteResponse answer(int status, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpFullResponse.builder()
                .statusCode(status)
                .putHeader("Content-Length", Integer.toString(bytes.length))
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
        .build();
  }

  private static void forget(HttpExecuteResponse response) throws IOException {
    if (response.responseBody().isPresent()) {
      try (var body = response.responseBody().get()) {
        body.skip(Long.MAX_VALUE);
      }
    }
  }

  private static HttpExecuteResponse cut(HttpExecuteResponse response) throws IOException {
    if (response.responseBody().isEmpty()) {
      throw new SocketException("Connection reset");
    }
    var body = response.responseBody().get();
    byte[] all = body.readAllBytes();
    return HttpExecuteResponse.builder()
        .response(response.httpResponse())
        .responseBody(
            AbortableInputStream.create(
                new BreakingOff(new ByteArrayInputStream(all, 0, all.length / 2)), body))
        .build();
  }

  private static void sleep() {
    try {
      Thread.sleep(SLOW_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    // the real client is shared
  }

  /** Fails where the other stream ends. */
  private static final class BreakingOff extends FilterInputStream {
    BreakingOff(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      if (value < 0) {
        throw new SocketException("Connection reset");
      }
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      if (count < 0 && length > 0) {
        throw new SocketException("Connection reset");
      }
      return count;
    }
  }
}
