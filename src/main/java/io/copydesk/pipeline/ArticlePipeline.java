package io.copydesk.pipeline;

import io.copydesk.article.Outcome;
import io.copydesk.article.Rejection;
import io.copydesk.article.Verdict;
import io.copydesk.clean.Cleaned;
import io.copydesk.clean.Cleaner;
import io.copydesk.deadline.Deadline;
import io.copydesk.deadline.OutOfTimeException;
import io.copydesk.decode.Decoder;
import io.copydesk.fetch.RawPage;
import io.copydesk.metadata.MetadataExtractor;
import io.copydesk.parse.Page;
import io.copydesk.parse.PageParser;
import org.jspecify.annotations.Nullable;

/**
 * A raw page becomes an outcome: decode, parse, clean, metadata, assemble. Thread-safe; the same
 * bytes give the same outcome.
 */
public final class ArticlePipeline {
  private final Limits limits;
  private final Decoder decoder;
  private final PageParser parser;
  private final Cleaner cleaner;
  private final MetadataExtractor metadata = new MetadataExtractor();
  private final Assembler assembler = new Assembler();

  /** A pipeline with the default limits. */
  public ArticlePipeline() {
    this(Limits.DEFAULT);
  }

  /** A pipeline that rejects pages beyond {@code limits}. */
  public ArticlePipeline(Limits limits) {
    this(limits, new Cleaner());
  }

  /** A pipeline with a cleaner of one's own. */
  public ArticlePipeline(Limits limits, Cleaner cleaner) {
    this.limits = limits;
    this.cleaner = cleaner;
    decoder = new Decoder(limits.decode());
    parser = new PageParser(limits.parse());
  }

  /** The article, or the reason why there is none. */
  public Outcome process(RawPage raw) {
    var run = new Run(raw);
    return switch (inTime(run)) {
      case Verdict.Passed(var accepted) -> accepted;
      case Verdict.Refused(var rejection) ->
          new Outcome.Rejected(assembler.source(raw, run.charset, run.page), rejection);
    };
  }

  private Verdict<Outcome> inTime(Run run) {
    try {
      return Deadline.within(limits.time(), () -> work(run));
    } catch (OutOfTimeException e) {
      return Verdict.refused(
          Rejection.Reason.TOO_SLOW,
          "Reading the page took longer than " + limits.time().toMillis() + " ms.");
    }
  }

  private Verdict<Outcome> work(Run run) {
    return decoder
        .decode(run.raw)
        .then(decoded -> {
          run.charset = decoded.charset();
          return parser.parse(decoded);
        })
        .then(page -> {
          run.page = page;
          return cleaner.clean(page).then(cleaned -> Verdict.passed(article(run, page, cleaned)));
        });
  }

  private Outcome article(Run run, Page page, Cleaned cleaned) {
    return new Outcome.Accepted(
        assembler.assemble(
            assembler.source(run.raw, run.charset, page),
            page,
            cleaned,
            metadata.extract(page, cleaned.labels())));
  }

  /** One page on its way, and how far it came. */
  private static final class Run {
    private final RawPage raw;
    private @Nullable String charset;
    private @Nullable Page page;

    private Run(RawPage raw) {
      this.raw = raw;
    }
  }
}
