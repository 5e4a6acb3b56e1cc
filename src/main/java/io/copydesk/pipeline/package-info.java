/** The flow from a page's reference to its stored outcome, and the ports it needs. */
@NullMarked
package io.copydesk.pipeline;

import org.jspecify.annotations.NullMarked;
