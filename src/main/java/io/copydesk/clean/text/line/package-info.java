/** What a line says on its own, in one place for features, guards and rules. */
@NullMarked
package io.copydesk.clean.text.line;

import org.jspecify.annotations.NullMarked;
