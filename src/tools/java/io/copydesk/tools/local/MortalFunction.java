package io.copydesk.tools.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.copydesk.aws.AwsClients;
import io.copydesk.handler.IngestFunction;
import io.copydesk.tools.fault.InstanceLife;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

/**
 * The function as its caller sees it when instances end in the midst of their work: the invocation
 * fails, and the next one meets a new instance. Not thread-safe.
 */
final class MortalFunction implements RequestStreamHandler {
  /** An instance, and the clients that end with it. */
  record Instance(IngestFunction function, AwsClients clients) {}

  private final Function<InstanceLife, Instance> instances;
  private InstanceLife life = new InstanceLife();
  private Instance instance;

  /** A function whose instances are made from their lives. */
  MortalFunction(Function<InstanceLife, Instance> instances) {
    this.instances = instances;
    instance = instances.apply(life);
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    try {
      instance.function.handleRequest(input, output, context);
      life.check();
    } finally {
      if (life.ended()) {
        instance.clients.close();
        life = new InstanceLife();
        instance = instances.apply(life);
      }
    }
  }
}
