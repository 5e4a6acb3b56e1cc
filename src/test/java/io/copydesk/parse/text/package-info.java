@NullMarked
package io.copydesk.parse.text;

import org.jspecify.annotations.NullMarked;
