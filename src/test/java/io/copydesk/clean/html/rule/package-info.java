@NullMarked
package io.copydesk.clean.html.rule;

import org.jspecify.annotations.NullMarked;
