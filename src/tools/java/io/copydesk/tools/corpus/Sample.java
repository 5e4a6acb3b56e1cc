package io.copydesk.tools.corpus;

import io.copydesk.article.Verdict;
import io.copydesk.decode.Decoder;
import io.copydesk.fetch.RawPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.PageParser;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A page and what somebody found on it.
 *
 * @param corpus the name of its corpus's folder
 * @param site its registrable domain, or its file where no address is known
 * @param truth what was found
 * @param raw the page's bytes
 */
public record Sample(String corpus, String site, Truth truth, RawPage raw) {

  /** The page, parsed anew at each call; null if it cannot be. */
  public @Nullable Page page() {
    return switch (new Decoder().decode(raw).then(new PageParser()::parse)) {
      case Verdict.Passed(var page) -> page;
      case Verdict.Refused<Page> _ -> null;
    };
  }

  /** The same page with other content. */
  public Sample with(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Sample(corpus, site, truth, new RawPage(raw.ref(), bytes, null, null, null, null));
  }
}
