/** The choice of the line that sums up: a page has one, wherever it stands. */
@NullMarked
package io.copydesk.clean.text.summary;

import org.jspecify.annotations.NullMarked;
