package io.copydesk.clean.html.rule;

import io.copydesk.clean.phrase.Embeds;
import io.copydesk.clean.phrase.Words;
import io.copydesk.parse.Label;
import org.jspecify.annotations.Nullable;

/** Notices in place of embeds that the reader has not agreed to load. */
final class EmbedNoticeRule implements Rule {
  @Override
  public String id() {
    return "embed-notice";
  }

  @Override
  public String rationale() {
    return "Where a video is held back until readers agree, the site speaks to them, not the article.";
  }

  @Override
  public String reason() {
    return "Asks for leave to show content of others.";
  }

  @Override
  public Label label() {
    return Label.LEGAL;
  }

  /** Such notices are whole sentences between paragraphs, in elements like theirs. */
  @Override
  public double mostLikely() {
    return 1;
  }

  @Override
  public @Nullable String match(Candidates page, int block) {
    if (page.words(block) > Embeds.LONGEST) {
      return null;
    }
    return Embeds.noticeIn(Words.of(page.survey().blocks.get(block).text()));
  }
}
