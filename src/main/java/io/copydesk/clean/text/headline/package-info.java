/** The choice of the headline: side by side a few lines tell more than each alone. */
@NullMarked
package io.copydesk.clean.text.headline;

import org.jspecify.annotations.NullMarked;
