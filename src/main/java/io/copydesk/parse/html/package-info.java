/**
 * The one walk of an element tree, which cuts it into blocks and gathers what stands around them.
 */
@NullMarked
package io.copydesk.parse.html;

import org.jspecify.annotations.NullMarked;
