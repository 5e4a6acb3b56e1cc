/**
 * Flattened text cut into lines: marks, borders and wrapping come off, what stands in front of the
 * text is read. Knows no elements.
 */
@NullMarked
package io.copydesk.parse.text;

import org.jspecify.annotations.NullMarked;
