package io.copydesk.tools.soak;

import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/** Sends the requests of DynamoDB's client to one, and those of S3's to another. */
record Router(SdkHttpClient s3, SdkHttpClient dynamoDb) implements SdkHttpClient {
  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    boolean toDynamoDb = request.httpRequest().firstMatchingHeader("X-Amz-Target").isPresent();
    return (toDynamoDb ? dynamoDb : s3).prepareRequest(request);
  }

  @Override
  public void close() {
    s3.close();
    dynamoDb.close();
  }
}
