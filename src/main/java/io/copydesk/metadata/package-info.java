/**
 * Headline, authors, dates, images and the rest: candidates from every source, and their
 * reconciliation.
 */
@NullMarked
package io.copydesk.metadata;

import org.jspecify.annotations.NullMarked;
