@NullMarked
package io.copydesk.clean.text.rule;

import org.jspecify.annotations.NullMarked;
