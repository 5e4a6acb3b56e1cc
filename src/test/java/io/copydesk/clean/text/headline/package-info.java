@NullMarked
package io.copydesk.clean.text.headline;

import org.jspecify.annotations.NullMarked;
