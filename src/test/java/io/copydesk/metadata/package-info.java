@NullMarked
package io.copydesk.metadata;

import org.jspecify.annotations.NullMarked;
