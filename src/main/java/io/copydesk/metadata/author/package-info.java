/** Names of authors as pages write them. */
@NullMarked
package io.copydesk.metadata.author;

import org.jspecify.annotations.NullMarked;
