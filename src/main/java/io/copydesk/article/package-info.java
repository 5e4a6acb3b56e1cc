/** The record: a schema.org {@code NewsArticle} and what belongs to it. Uses the JDK alone. */
@NullMarked
package io.copydesk.article;

import org.jspecify.annotations.NullMarked;
