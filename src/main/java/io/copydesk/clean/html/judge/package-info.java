/** Features to a probability, with reasons. */
@NullMarked
package io.copydesk.clean.html.judge;

import org.jspecify.annotations.NullMarked;
