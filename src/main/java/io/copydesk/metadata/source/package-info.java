/** The sources that a page's head and markup declare, each an extractor of its own. */
@NullMarked
package io.copydesk.metadata.source;

import org.jspecify.annotations.NullMarked;
