/** The body of an HTML page: blocks, their features, the judge, rules and guards. */
@NullMarked
package io.copydesk.clean.html;

import org.jspecify.annotations.NullMarked;
