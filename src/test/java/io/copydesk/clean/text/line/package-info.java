@NullMarked
package io.copydesk.clean.text.line;

import org.jspecify.annotations.NullMarked;
