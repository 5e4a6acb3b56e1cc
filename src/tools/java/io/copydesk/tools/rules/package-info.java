/** What rules there are, how often each fires, and what each is worth. */
@NullMarked
package io.copydesk.tools.rules;

import org.jspecify.annotations.NullMarked;
