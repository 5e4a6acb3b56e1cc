package io.copydesk.pipeline;

import io.copydesk.article.Outcome;
import io.copydesk.article.Rejection;
import io.copydesk.article.Verdict;
import io.copydesk.clean.Cleaner;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.deadline.Deadline;
import io.copydesk.deadline.OutOfTimeException;
import io.copydesk.decode.DecodedPage;
import io.copydesk.decode.Decoder;
import io.copydesk.fetch.RawPage;
import io.copydesk.metadata.Metadata;
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
  private final HeapShares heap = new HeapShares(Runtime.getRuntime().maxMemory());
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
    return process(new Run(raw));
  }

  /**
   * What became of a page, and how each field of its record was decided.
   *
   * @param metadata every field with its candidates; null where the page could not be parsed
   */
  public record Explained(Outcome outcome, @Nullable Metadata metadata) {}

  /** As {@link #process}, with the candidates of each field. */
  public Explained explain(RawPage raw) {
    var run = new Run(raw);
    Outcome outcome = process(run);
    return new Explained(outcome, run.metadata);
  }

  private Outcome process(Run run) {
    try {
      return Deadline.within(limits.time(), () -> work(run));
    } catch (OutOfTimeException e) {
      return unread(
          run,
          new Rejection(
              Rejection.Reason.TOO_SLOW,
              "Reading the page took longer than " + limits.time().toMillis() + " ms."));
    }
  }

  private Outcome work(Run run) {
    return switch (decoder.decode(run.raw)) {
      case Verdict.Refused(var rejection) -> unread(run, rejection);
      case Verdict.Passed(var decoded) -> {
        run.charset = decoded.charset();
        yield heap.within(decoded.text(), () -> work(run, decoded));
      }
    };
  }

  private Outcome work(Run run, DecodedPage decoded) {
    return switch (parser.parse(decoded)) {
      case Verdict.Refused(var rejection) -> unread(run, rejection);
      case Verdict.Passed(var page) -> {
        run.page = page;
        yield switch (cleaner.clean(page)) {
          case Verdict.Refused(var rejection) -> rejected(run, page, rejection);
          case Verdict.Passed(var cleaned) -> article(run, page, cleaned);
        };
      }
    };
  }

  private Outcome unread(Run run, Rejection rejection) {
    return new Outcome.Rejected(assembler.source(run.raw, run.charset, run.page), rejection);
  }

  private Outcome rejected(Run run, Page page, Rejection rejection) {
    Metadata found = metadata.declared(page);
    run.metadata = found;
    return new Outcome.Rejected(
        assembler.source(run.raw, run.charset, page), rejection, assembler.page(found));
  }

  private Outcome article(Run run, Page page, Cleaned cleaned) {
    Metadata found = metadata.extract(page, cleaned.labels());
    run.metadata = found;
    var source = assembler.source(run.raw, run.charset, page);
    return new Outcome.Accepted(assembler.assemble(source, page, cleaned, found));
  }

  /** One page on its way, and how far it came. */
  private static final class Run {
    private final RawPage raw;
    private @Nullable String charset;
    private @Nullable Page page;
    private @Nullable Metadata metadata;

    private Run(RawPage raw) {
      this.raw = raw;
    }
  }
}
