@NullMarked
package io.copydesk.article;

import org.jspecify.annotations.NullMarked;
