/**
 * Text to a page: HTML parsed once and walked once into blocks, or flattened text cut into lines.
 */
@NullMarked
package io.copydesk.parse;

import org.jspecify.annotations.NullMarked;
