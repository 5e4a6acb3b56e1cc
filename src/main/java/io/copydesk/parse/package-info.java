/**
 * Text to a page, as later steps see it: HTML parsed once and walked once into blocks, or flattened
 * text cut into lines. Runs its parts, in the order passage, name, html, text, state; each knows
 * only those before it, and none of them the page.
 */
@NullMarked
package io.copydesk.parse;

import org.jspecify.annotations.NullMarked;
