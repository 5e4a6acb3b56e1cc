/** Bytes to text: compression, content type, charset. */
@NullMarked
package io.copydesk.decode;

import org.jspecify.annotations.NullMarked;
