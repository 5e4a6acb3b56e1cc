/** The time that work on one page may take. */
@NullMarked
package io.copydesk.deadline;

import org.jspecify.annotations.NullMarked;
