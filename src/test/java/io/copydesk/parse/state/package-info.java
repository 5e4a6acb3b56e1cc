@NullMarked
package io.copydesk.parse.state;

import org.jspecify.annotations.NullMarked;
