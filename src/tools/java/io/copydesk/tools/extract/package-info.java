/** Batch extraction: the pipeline over files, one record a line. */
@NullMarked
package io.copydesk.tools.extract;

import org.jspecify.annotations.NullMarked;
