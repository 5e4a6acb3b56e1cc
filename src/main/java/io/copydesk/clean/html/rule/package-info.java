/** Vetoes: what is never body, each rule a unit with its id and its rationale. */
@NullMarked
package io.copydesk.clean.html.rule;

import org.jspecify.annotations.NullMarked;
