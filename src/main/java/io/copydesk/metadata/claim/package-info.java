/** What a source says of an article, before anything is weighed. */
@NullMarked
package io.copydesk.metadata.claim;

import org.jspecify.annotations.NullMarked;
