@NullMarked
package io.copydesk;

import org.jspecify.annotations.NullMarked;
