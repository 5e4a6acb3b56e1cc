/** The body of flattened text: lines judged in context. */
@NullMarked
package io.copydesk.clean.text;

import org.jspecify.annotations.NullMarked;
