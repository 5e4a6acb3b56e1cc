/** Addresses: canonical URLs, registrable domains. */
@NullMarked
package io.copydesk.metadata.site;

import org.jspecify.annotations.NullMarked;
