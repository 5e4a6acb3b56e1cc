@NullMarked
package io.copydesk.clean.html.feature;

import org.jspecify.annotations.NullMarked;
