/**
 * The body of flattened text: its lines judged in the order line, page, feature, guard, headline,
 * summary, rule.
 */
@NullMarked
package io.copydesk.clean.text;

import org.jspecify.annotations.NullMarked;
