package io.copydesk.tools.rules;

import io.copydesk.article.Removal;
import io.copydesk.article.Verdict;
import io.copydesk.clean.Cleaner;
import io.copydesk.clean.account.Cleaned;
import io.copydesk.clean.account.RuleInfo;
import io.copydesk.clean.account.RuleInfo.Role;
import io.copydesk.decode.Decoder;
import io.copydesk.fetch.RawPage;
import io.copydesk.parse.HtmlPage;
import io.copydesk.parse.Page;
import io.copydesk.parse.PageParser;
import io.copydesk.parse.passage.Passage;
import io.copydesk.pipeline.Limits;
import io.copydesk.tools.corpus.Figures;
import io.copydesk.tools.corpus.PageSet;
import io.copydesk.tools.corpus.Truth;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cleans a page and sees which rules fired; where the truth is known, also cleans it without each
 * veto that fired. One that did not fire changes nothing when it is left out. Thread-safe.
 */
public final class RuleTrial {
  private final Cleaner cleaner;
  private final Decoder decoder = new Decoder(Limits.DEFAULT.decode());
  private final PageParser parser = new PageParser(Limits.DEFAULT.parse());
  private final List<RuleInfo> rules;
  private final Map<RuleInfo, Cleaner> without = new LinkedHashMap<>();

  /** Trials with this cleaner's rules. */
  public RuleTrial(Cleaner cleaner) {
    this.cleaner = cleaner;
    rules = cleaner.rules();
    for (RuleInfo rule : rules) {
      if (rule.role() == Role.VETO) {
        without.put(rule, cleaner.without(rule));
      }
    }
  }

  /** How often a rule fired on a page: passages, or removals summed up, and their characters. */
  public record Fired(int times, long characters) {
    Fired plus(Fired more) {
      return new Fired(times + more.times, characters + more.characters);
    }
  }

  /**
   * What came of a page.
   *
   * @param pages the kind of page it is; null where it could not be read as one
   * @param fired the rules that fired
   * @param figures how well its body was found; null where the truth is not known
   * @param off for each veto that fired, how well the body is found without it
   */
  public record Result(
      RuleInfo.@Nullable Pages pages,
      Map<RuleInfo, Fired> fired,
      @Nullable Figures figures,
      Map<RuleInfo, Figures> off) {}

  /** All rules. */
  public List<RuleInfo> rules() {
    return rules;
  }

  /**
   * Tries a page; one that cannot be decoded or parsed has no rules fired.
   *
   * @throws IOException if the file cannot be read
   */
  Result run(PageSet.Entry entry) throws IOException {
    return run(entry.file().read(Limits.MAX_PAGE_BYTES), entry.truth());
  }

  /** Tries a page as it was scraped. */
  public Result run(Verdict<RawPage> raw, @Nullable Truth truth) {
    if (!(raw.then(decoder::decode).then(parser::parse) instanceof Verdict.Passed(Page page))) {
      return new Result(null, Map.of(), truth == null ? null : Figures.of(truth, null), Map.of());
    }
    var kind = page instanceof HtmlPage ? RuleInfo.Pages.HTML : RuleInfo.Pages.TEXT;
    Verdict<Cleaned> cleaned = cleaner.clean(page);
    Map<RuleInfo, Fired> fired =
        cleaned instanceof Verdict.Passed(Cleaned found) ? fired(page, kind, found) : Map.of();
    if (truth == null) {
      return new Result(kind, fired, null, Map.of());
    }
    var off = new LinkedHashMap<RuleInfo, Figures>();
    without.forEach((rule, other) -> {
      if (fired.containsKey(rule)) {
        off.put(rule, Figures.of(truth, body(other.clean(page))));
      }
    });
    return new Result(kind, fired, Figures.of(truth, body(cleaned)), off);
  }

  private static @Nullable String body(Verdict<Cleaned> verdict) {
    return verdict instanceof Verdict.Passed(Cleaned cleaned) ? cleaned.articleBody() : null;
  }

  private Map<RuleInfo, Fired> fired(Page page, RuleInfo.Pages pages, Cleaned cleaned) {
    var byId = new LinkedHashMap<String, Fired>();
    for (Passage passage : page.passages()) {
      String rule = cleaned.rules().get(passage.index());
      if (rule != null) {
        byId.merge(rule, new Fired(1, passage.text().length()), Fired::plus);
      }
    }
    for (Removal removal : cleaned.removed()) {
      if (!byId.containsKey(removal.rule())) { // a region: no passage is decided by it
        byId.put(removal.rule(), new Fired(1, removal.length()));
      }
    }
    var fired = new LinkedHashMap<RuleInfo, Fired>();
    for (RuleInfo rule : rules) {
      Fired times = rule.pages() == pages ? byId.get(rule.id()) : null;
      if (times != null) {
        fired.put(rule, times);
      }
    }
    return fired;
  }
}
