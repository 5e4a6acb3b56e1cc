/** What the names of an element and its other attributes say it is, before its text is read. */
@NullMarked
package io.copydesk.parse.name;

import org.jspecify.annotations.NullMarked;
