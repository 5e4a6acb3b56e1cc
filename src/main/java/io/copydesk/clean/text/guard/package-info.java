/** What keeps lines together that are too short or too few to be judged one by one. */
@NullMarked
package io.copydesk.clean.text.guard;

import org.jspecify.annotations.NullMarked;
