/** What goes wrong between a function and AWS, made to go wrong. */
@NullMarked
package io.copydesk.tools.fault;

import org.jspecify.annotations.NullMarked;
