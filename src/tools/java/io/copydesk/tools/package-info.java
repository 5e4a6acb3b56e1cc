/** The command line: tools that run the product on one's own machine. Never deployed. */
@NullMarked
package io.copydesk.tools;

import org.jspecify.annotations.NullMarked;
