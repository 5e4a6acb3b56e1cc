@NullMarked
package io.copydesk.clean.html;

import org.jspecify.annotations.NullMarked;
