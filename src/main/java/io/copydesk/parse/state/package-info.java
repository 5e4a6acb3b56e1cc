/**
 * What scripts say: structured data, and the article of a page whose markup shows none. Comes after
 * the walk, which tells whether the page speaks for itself.
 */
@NullMarked
package io.copydesk.parse.state;

import org.jspecify.annotations.NullMarked;
