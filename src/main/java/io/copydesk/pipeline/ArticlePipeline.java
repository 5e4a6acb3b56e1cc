package io.copydesk.pipeline;

import io.copydesk.article.Outcome;
import io.copydesk.article.Verdict;
import io.copydesk.clean.Cleaner;
import io.copydesk.decode.Decoder;
import io.copydesk.fetch.RawPage;
import io.copydesk.metadata.MetadataExtractor;
import io.copydesk.parse.PageParser;

/** A raw page becomes an outcome: decode, parse, clean, metadata, assemble. Thread-safe. */
public final class ArticlePipeline {
  private final Decoder decoder = new Decoder();
  private final PageParser parser = new PageParser();
  private final Cleaner cleaner = new Cleaner();
  private final MetadataExtractor metadata = new MetadataExtractor();
  private final Assembler assembler = new Assembler();

  /** The article, or the reason why there is none. */
  public Outcome process(RawPage raw) {
    return switch (decoder.decode(raw)) {
      case Verdict.Refused(var rejection) ->
          new Outcome.Rejected(assembler.source(raw, null, null), rejection);
      case Verdict.Passed(var decoded) -> {
        var source = assembler.source(raw, decoded, null);
        yield switch (parser.parse(decoded)) {
          case Verdict.Refused(var rejection) -> new Outcome.Rejected(source, rejection);
          case Verdict.Passed(var page) ->
              switch (cleaner.clean(page)) {
                case Verdict.Refused(var rejection) ->
                    new Outcome.Rejected(assembler.source(raw, decoded, page), rejection);
                case Verdict.Passed(var cleaned) ->
                    new Outcome.Accepted(
                        assembler.assemble(
                            assembler.source(raw, decoded, page),
                            page,
                            cleaned,
                            metadata.extract(page, cleaned.labels())));
              };
        };
      }
    };
  }
}
