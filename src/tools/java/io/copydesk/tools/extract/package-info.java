/**
 * Batch extraction: the pipeline over files, one record a line.
 *
 * <p>Files are walked as a stream, worked in parallel within a window that is bounded in number and
 * in bytes, and written in the order of the walk: memory does not grow with the number of pages.
 */
@NullMarked
package io.copydesk.tools.extract;

import org.jspecify.annotations.NullMarked;
