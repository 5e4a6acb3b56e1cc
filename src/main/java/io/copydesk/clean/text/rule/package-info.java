/** What names the lines that are no body, and takes out what only looks like it. */
@NullMarked
package io.copydesk.clean.text.rule;

import org.jspecify.annotations.NullMarked;
