@NullMarked
package io.copydesk.pipeline;

import org.jspecify.annotations.NullMarked;
