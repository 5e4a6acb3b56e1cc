@NullMarked
package io.copydesk.metadata.site;

import org.jspecify.annotations.NullMarked;
