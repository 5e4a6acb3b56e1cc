@NullMarked
package io.copydesk.tools.train;

import org.jspecify.annotations.NullMarked;
