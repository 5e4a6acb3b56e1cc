@NullMarked
package io.copydesk.metadata.source;

import org.jspecify.annotations.NullMarked;
