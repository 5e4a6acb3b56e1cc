@NullMarked
package io.copydesk.metadata.image;

import org.jspecify.annotations.NullMarked;
