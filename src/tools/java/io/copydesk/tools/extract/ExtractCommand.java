package io.copydesk.tools.extract;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.copydesk.article.RecordMap;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.pipeline.ArticlePipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copydesk extract}: one record a line. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Extracts records from files.")
public final class ExtractCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "DIR|FILE")
  private List<Path> paths = List.of();

  @Option(names = "--out", required = true)
  private Path out = Path.of("records.jsonl");

  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  @Override
  public Integer call() throws IOException {
    var pipeline = new ArticlePipeline();
    try (var writer = Files.newBufferedWriter(out)) {
      for (Path root : paths) {
        try (var files = Files.walk(root)) {
          files
              .filter(Files::isRegularFile)
              .sorted()
              .parallel()
              .map(file -> record(pipeline, root, file))
              .forEachOrdered(line -> {
                try {
                  writer.write(line + "\n");
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
        }
      }
    }
    return 0;
  }

  private String record(ArticlePipeline pipeline, Path root, Path file) {
    try {
      var key = root.equals(file) ? file.getFileName() : root.relativize(file);
      var ref = new PageRef(root.toString(), String.valueOf(key), null, null, null);
      return gson.toJson(
          RecordMap.of(
              pipeline.process(
                  new RawPage(ref, Files.readAllBytes(file), null, null, null, null))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
