@NullMarked
package io.copydesk.metadata.text;

import org.jspecify.annotations.NullMarked;
