/** How fast the pipeline is, told as a multiple of what parsing alone costs. */
@NullMarked
package io.copydesk.tools.bench;

import org.jspecify.annotations.NullMarked;
