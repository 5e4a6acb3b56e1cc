/** The language that the article's text is written in. */
@NullMarked
package io.copydesk.metadata.language;

import org.jspecify.annotations.NullMarked;
