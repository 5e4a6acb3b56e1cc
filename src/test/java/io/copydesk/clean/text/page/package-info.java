@NullMarked
package io.copydesk.clean.text.page;

import org.jspecify.annotations.NullMarked;
