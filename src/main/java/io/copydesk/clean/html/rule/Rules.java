package io.copydesk.clean.html.rule;

import java.util.List;

/** All rules, in the order in which they are asked. */
public final class Rules {
  public static final List<Rule> ALL =
      List.of(
          new HiddenCopyRule(),
          new HiddenRule(),
          NamedRule.COOKIE_NOTICE,
          WordingRule.EMBED_NOTICE,
          new CommentRule(),
          new OtherArticleRule(),
          new FrameRule(),
          FoundRule.CONTENTS,
          new TeaserRule(),
          FoundRule.GALLERY,
          new FigcaptionRule(),
          new CaptionRule(),
          new AdvertisementRule(),
          new PromotionRule(),
          NamedRule.CALL_TO_ACTION,
          NamedRule.DISCLAIMER,
          NamedRule.PROGRAM_STATE,
          new ReadMoreRule(),
          new ServiceNoteRule(),
          WordingRule.AFFILIATE_NOTICE,
          WordingRule.FILLER,
          WordingRule.PLACEHOLDER,
          WordingRule.NOTICE,
          WordingRule.BUTTON,
          FoundRule.MACHINE_SUMMARY,
          FoundRule.POLL,
          new AuthorBioRule(),
          new BylineRule(),
          WordingRule.CLOCK_TIME,
          WordingRule.POSTED,
          new SignatureRule(),
          new HeadlineRule(),
          new StandfirstRule(),
          new RepeatRule(),
          new PullQuoteRule(),
          new RestatementRule(),
          new StrayRule(),
          new DanglingHeadingRule());

  private Rules() {}
}
