/** {@code copydesk train}: models for the cleaner from corpora in the scorer's layout. */
@NullMarked
package io.copydesk.tools.train;

import org.jspecify.annotations.NullMarked;
