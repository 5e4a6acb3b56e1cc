package io.copydesk.tools.corpus;

import com.google.gson.JsonParser;
import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.metadata.site.Domains;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages with known truth: a folder with {@code pages/} and {@code truth.jsonl}, a JSON object a
 * line, whose {@code file} names the page.
 *
 * @param name the folder's name
 * @param samples the pages, in the order of {@code truth.jsonl}
 */
public record Corpus(String name, List<Sample> samples) {
  public Corpus {
    samples = List.copyOf(samples);
  }

  /** Reads a corpus. */
  public static Corpus read(Path folder) throws IOException {
    String name = folder.toRealPath().getFileName().toString();
    var samples = new ArrayList<Sample>();
    for (String line :
        Files.readString(folder.resolve("truth.jsonl"), StandardCharsets.UTF_8).split("\n")) {
      if (!line.isBlank()) {
        var truth = Truth.of(JsonParser.parseString(line).getAsJsonObject());
        byte[] bytes = Files.readAllBytes(folder.resolve("pages").resolve(truth.file()));
        var ref = new PageRef(name, truth.file(), null, null, null);
        samples.add(
            new Sample(name, site(truth), truth, new RawPage(ref, bytes, null, null, null, null)));
      }
    }
    return new Corpus(name, samples);
  }

  private static String site(Truth truth) {
    String site = truth.url() == null ? null : Domains.registrable(truth.url());
    return site == null ? truth.file() : site;
  }
}
