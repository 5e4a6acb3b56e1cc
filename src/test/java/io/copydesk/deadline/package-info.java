@NullMarked
package io.copydesk.deadline;

import org.jspecify.annotations.NullMarked;
