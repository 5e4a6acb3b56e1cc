@NullMarked
package io.copydesk.metadata.source.visible;

import org.jspecify.annotations.NullMarked;
