/** What is measured of a page's blocks, in one place for every judge. */
@NullMarked
package io.copydesk.clean.html.feature;

import org.jspecify.annotations.NullMarked;
