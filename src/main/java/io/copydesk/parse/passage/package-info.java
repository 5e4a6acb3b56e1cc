/** What a page's text is cut into, whatever it came in, and what a piece of it may be. */
@NullMarked
package io.copydesk.parse.passage;

import org.jspecify.annotations.NullMarked;
