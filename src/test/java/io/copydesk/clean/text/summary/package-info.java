@NullMarked
package io.copydesk.clean.text.summary;

import org.jspecify.annotations.NullMarked;
