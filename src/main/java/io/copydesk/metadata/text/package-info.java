/** Text as metadata has it: made plain, and compared by its words. */
@NullMarked
package io.copydesk.metadata.text;

import org.jspecify.annotations.NullMarked;
