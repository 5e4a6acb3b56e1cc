/** One pass over a page's document that notes every place where metadata may stand. */
@NullMarked
package io.copydesk.metadata.index;

import org.jspecify.annotations.NullMarked;
