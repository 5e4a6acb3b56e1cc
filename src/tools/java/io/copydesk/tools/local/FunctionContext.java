package io.copydesk.tools.local;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What Lambda tells a function about an invocation, as far as ours asks. One an invocation. */
public final class FunctionContext implements Context {
  private static final String FUNCTION = "copydesk-ingest";
  private static final int MEGABYTES = 1024;

  private final String requestId = UUID.randomUUID().toString();
  private final long end;

  /** An invocation that begins now and may take so long. */
  public FunctionContext(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return Math.toIntExact(Math.max(TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()), 0));
  }

  @Override
  public String getFunctionName() {
    return FUNCTION;
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:us-east-1:000000000000:function:" + FUNCTION;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + FUNCTION;
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public int getMemoryLimitInMB() {
    return MEGABYTES;
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        System.err.println(message);
      }

      @Override
      public void log(byte[] message) {
        log(new String(message, StandardCharsets.UTF_8));
      }
    };
  }
}
