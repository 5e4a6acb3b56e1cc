/** Pages of a table worked again, say after an upgrade. */
@NullMarked
package io.copydesk.tools.reprocess;

import org.jspecify.annotations.NullMarked;
