@NullMarked
package io.copydesk.clean.text;

import org.jspecify.annotations.NullMarked;
