/**
 * Judging by figures: what a passage shows becomes a vector of named features, a scorer makes a
 * probability of it and tells which features weighed most. Knows nothing of HTML or text.
 */
@NullMarked
package io.copydesk.clean.model;

import org.jspecify.annotations.NullMarked;
