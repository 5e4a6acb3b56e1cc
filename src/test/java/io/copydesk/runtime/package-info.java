/** The function as Lambda's managed Java runtime loads and calls it. */
@NullMarked
package io.copydesk.runtime;

import org.jspecify.annotations.NullMarked;
