/** The reconciliation: for each field of the record, which of the claims wins. */
@NullMarked
package io.copydesk.metadata.vote;

import org.jspecify.annotations.NullMarked;
