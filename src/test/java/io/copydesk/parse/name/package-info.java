@NullMarked
package io.copydesk.parse.name;

import org.jspecify.annotations.NullMarked;
