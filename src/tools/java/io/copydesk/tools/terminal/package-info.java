/** What the commands share in talking to people: what the terminal can show, progress. */
@NullMarked
package io.copydesk.tools.terminal;

import org.jspecify.annotations.NullMarked;
