/** Words and what they say: tokens of any script, and what is said on pages around articles. */
@NullMarked
package io.copydesk.clean.phrase;

import org.jspecify.annotations.NullMarked;
