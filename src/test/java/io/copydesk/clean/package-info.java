@NullMarked
package io.copydesk.clean;

import org.jspecify.annotations.NullMarked;
