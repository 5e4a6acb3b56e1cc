package io.copydesk.tools.extract;

import io.copydesk.article.Rejection;

/**
 * What became of a file.
 *
 * @param json the record: one line, without its end
 * @param result the kind of record it is
 */
record RecordLine(String json, Result result) {

  /** How a page ended. */
  sealed interface Result {}

  /** An article. */
  record Accepted() implements Result {}

  /** No article, for a reason. */
  record Rejected(Rejection.Reason reason) implements Result {}

  /** The file could not be read, or the engine broke on it. */
  record Failed() implements Result {}
}
