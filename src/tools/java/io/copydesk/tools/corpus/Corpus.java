package io.copydesk.tools.corpus;

import io.copydesk.fetch.PageRef;
import io.copydesk.fetch.RawPage;
import io.copydesk.metadata.site.Domains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    var set = PageSet.of(folder);
    var samples = new ArrayList<Sample>();
    for (var entry : set.pages()) {
      var truth = Objects.requireNonNull(entry.truth(), "a corpus has the truth of its pages");
      byte[] bytes = Files.readAllBytes(entry.file().path());
      var ref = new PageRef(set.name(), truth.file(), null, null, null);
      samples.add(
          new Sample(
              set.name(), site(truth), truth, new RawPage(ref, bytes, null, null, null, null)));
    }
    return new Corpus(set.name(), samples);
  }

  private static String site(Truth truth) {
    String site = truth.url() == null ? null : Domains.registrable(truth.url());
    return site == null ? truth.file() : site;
  }
}
