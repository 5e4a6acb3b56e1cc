/** Where pages come from: the port, and the raw page it gives. */
@NullMarked
package io.copydesk.fetch;

import org.jspecify.annotations.NullMarked;
