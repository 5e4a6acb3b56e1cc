@NullMarked
package io.copydesk.parse.html;

import org.jspecify.annotations.NullMarked;
