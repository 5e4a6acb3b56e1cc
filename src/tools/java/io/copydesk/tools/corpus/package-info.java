/** Pages with known truth, and how well what was found on them agrees with it. */
@NullMarked
package io.copydesk.tools.corpus;

import org.jspecify.annotations.NullMarked;
