@NullMarked
package io.copydesk.decode;

import org.jspecify.annotations.NullMarked;
