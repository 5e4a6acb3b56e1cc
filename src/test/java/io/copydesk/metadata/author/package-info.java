@NullMarked
package io.copydesk.metadata.author;

import org.jspecify.annotations.NullMarked;
