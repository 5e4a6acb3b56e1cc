@NullMarked
package io.copydesk.metadata.date;

import org.jspecify.annotations.NullMarked;
