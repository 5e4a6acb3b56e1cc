package io.copydesk.tools.fuzz;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/** Services that say yes to everything and remember what they were sent. Not thread-safe. */
final class Wire implements SdkHttpClient {
  /** Paths of requests to S3, as they were sent. */
  final List<String> objects = new ArrayList<>();

  /** Bodies of requests to DynamoDB. */
  final List<JsonObject> items = new ArrayList<>();

  void forget() {
    objects.clear();
    items.clear();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        note(request);
        return HttpExecuteResponse.builder()
            .response(SdkHttpFullResponse.builder().statusCode(200).build())
            .responseBody(
                AbortableInputStream.create(new ByteArrayInputStream(new byte[] {'{', '}'})))
            .build();
      }

      @Override
      public void abort() {}
    };
  }

  private void note(HttpExecuteRequest request) throws IOException {
    var http = request.httpRequest();
    if (http.firstMatchingHeader("X-Amz-Target").isEmpty()) {
      objects.add(http.encodedPath());
      return;
    }
    var body = request.contentStreamProvider().orElseThrow();
    try (var in = body.newStream()) {
      items.add(
          JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
              .getAsJsonObject());
    }
  }

  @Override
  public void close() {}
}
