/** The sources that a reader sees, each an extractor of its own. */
@NullMarked
package io.copydesk.metadata.source.visible;

import org.jspecify.annotations.NullMarked;
