/**
 * What is body and what is not: every block of a page is judged, and every removal carries its
 * reason.
 */
@NullMarked
package io.copydesk.clean;

import org.jspecify.annotations.NullMarked;
