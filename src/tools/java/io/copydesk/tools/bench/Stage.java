package io.copydesk.tools.bench;

import io.copydesk.article.Verdict;
import io.copydesk.clean.Cleaner;
import io.copydesk.decode.Decoder;
import io.copydesk.fetch.RawPage;
import io.copydesk.metadata.MetadataExtractor;
import io.copydesk.parse.PageParser;
import io.copydesk.pipeline.ArticlePipeline;
import java.util.List;
import java.util.function.Function;

/**
 * A step of the pipeline. It is timed by what it adds to the steps before it, since each needs what
 * they give.
 *
 * @param name what the step does
 * @param upTo does the steps up to this one to a page; gives what came out, lest it be left out
 */
record Stage(String name, Function<RawPage, Object> upTo) {
  /** The pipeline's steps in their order: the last does all of them. */
  static List<Stage> all() {
    var decoder = new Decoder();
    var parser = new PageParser();
    var cleaner = new Cleaner();
    var metadata = new MetadataExtractor();
    var pipeline = new ArticlePipeline();
    return List.of(
        new Stage("  decode", decoder::decode),
        new Stage("  parse, cut blocks", raw -> decoder.decode(raw).then(parser::parse)),
        new Stage("  clean", raw -> decoder.decode(raw).then(parser::parse).then(cleaner::clean)),
        new Stage(
            "  metadata",
            raw ->
                decoder
                    .decode(raw)
                    .then(parser::parse)
                    .then(page ->
                        cleaner
                            .clean(page)
                            .then(cleaned ->
                                Verdict.passed(metadata.extract(page, cleaned.labels()))))),
        new Stage("  assemble", pipeline::process));
  }
}
