/** The function, called as Lambda calls it. */
@NullMarked
package io.copydesk.handler;

import org.jspecify.annotations.NullMarked;
