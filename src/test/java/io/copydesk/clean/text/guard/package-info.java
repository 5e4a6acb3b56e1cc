@NullMarked
package io.copydesk.clean.text.guard;

import org.jspecify.annotations.NullMarked;
