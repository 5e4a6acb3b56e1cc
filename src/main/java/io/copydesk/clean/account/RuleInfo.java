package io.copydesk.clean.account;

/**
 * A rule as it is listed: what records call it, and why it is there.
 *
 * @param pages the pages it is for
 * @param role what it does
 * @param id its id in records, in kebab case; unique among the rules for its pages
 * @param rationale one sentence
 */
public record RuleInfo(Pages pages, Role role, String id, String rationale) {

  /** The pages that rules are for. */
  public enum Pages {
    HTML,
    TEXT
  }

  /** What a rule does. */
  public enum Role {
    /** Takes out what the learned judge would keep; the cleaner also works without it. */
    VETO,
    /** Says what it is that the judge did not keep. */
    NAME,
    /** Sums up in the record what lies far from the article. */
    REGION
  }
}
