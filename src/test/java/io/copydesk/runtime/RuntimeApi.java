package io.copydesk.runtime;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What Lambda offers a runtime: the next invocation, and where to put its answer. See "Using the
 * Lambda runtime API for custom runtimes" in the AWS Lambda Developer Guide. Thread-safe.
 */
final class RuntimeApi implements AutoCloseable {
  private static final String BASE = "/2018-06-01/runtime/";
  private static final Duration FUNCTION_TIME = Duration.ofMinutes(2);

  static {
    // else each answer waits for the acknowledgement of its head
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** What the function made of an invocation. */
  sealed interface Answer {
    record Response(String json) implements Answer {}

    record Failure(String json) implements Answer {}
  }

  private record Invocation(String id, String payload) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final LinkedBlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final CompletableFuture<String> initError = new CompletableFuture<>();
  private final CompletableFuture<Boolean> snapshotReady = new CompletableFuture<>();
  private final CompletableFuture<Boolean> restored = new CompletableFuture<>();

  RuntimeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(BASE, this::serve);
    server.start();
  }

  /** The address as a runtime is told it. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Hands a payload to the next runtime that asks. */
  CompletableFuture<Answer> invoke(String payload) {
    var invocation = new Invocation("request-" + ids.incrementAndGet(), payload);
    var answer = new CompletableFuture<Answer>();
    answers.put(invocation.id(), answer);
    waiting.add(invocation);
    return answer;
  }

  /** Done, with the error, when the runtime could not load the function. */
  CompletableFuture<String> initError() {
    return initError;
  }

  /** Done when the runtime is to be frozen into a snapshot: it waits for {@link #restore}. */
  CompletableFuture<Boolean> snapshotReady() {
    return snapshotReady;
  }

  /** Lets the runtime go on as after a restore. */
  void restore() {
    restored.complete(true);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String[] path = exchange.getRequestURI().getPath().substring(BASE.length()).split("/", -1);
      switch (path[0] + "/" + path[path.length - 1]) {
        case "invocation/next" -> next(exchange);
        case "invocation/response" -> answer(exchange, path[1], new Answer.Response(body));
        case "invocation/error" -> answer(exchange, path[1], new Answer.Failure(body));
        case "init/error", "restore/error" -> {
          initError.complete(body);
          respond(exchange, 202, "{}");
        }
        case "restore/next" -> {
          snapshotReady.complete(true);
          restored.join();
          respond(exchange, 200, "{}");
        }
        default -> respond(exchange, 404, "{}");
      }
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    try {
      var invocation = waiting.take();
      var headers = exchange.getResponseHeaders();
      headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
      headers.set(
          "Lambda-Runtime-Deadline-Ms",
          Long.toString(System.currentTimeMillis() + FUNCTION_TIME.toMillis()));
      headers.set(
          "Lambda-Runtime-Invoked-Function-Arn",
          "arn:aws:lambda:us-east-1:000000000000:function:ingest");
      respond(exchange, 200, invocation.payload());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closing
    }
  }

  private void answer(HttpExchange exchange, String id, Answer answer) throws IOException {
    var waiting = answers.remove(id);
    if (waiting == null) {
      respond(exchange, 400, "{}");
      return;
    }
    respond(exchange, 202, "{}");
    waiting.complete(answer);
  }

  private static void respond(HttpExchange exchange, int status, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    try {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
