@NullMarked
package io.copydesk.clean.phrase;

import org.jspecify.annotations.NullMarked;
