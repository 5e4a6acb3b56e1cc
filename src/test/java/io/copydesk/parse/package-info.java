@NullMarked
package io.copydesk.parse;

import org.jspecify.annotations.NullMarked;
