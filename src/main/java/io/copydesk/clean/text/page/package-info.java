/** What the lines of a page show together, gathered once since everything else looks at it. */
@NullMarked
package io.copydesk.clean.text.page;

import org.jspecify.annotations.NullMarked;
