/**
 * Pages that nobody would write: giants that aim at one weakness each, and real pages broken at
 * random. Whatever comes, a page gives an article or a rejection, in bounded time.
 */
@NullMarked
package io.copydesk.tools.fuzz;

import org.jspecify.annotations.NullMarked;
