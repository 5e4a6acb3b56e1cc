@NullMarked
package io.copydesk.metadata.vote;

import org.jspecify.annotations.NullMarked;
