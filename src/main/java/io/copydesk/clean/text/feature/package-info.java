/** What is measured of lines and pages, in two looks: what a line is depends on its neighbours. */
@NullMarked
package io.copydesk.clean.text.feature;

import org.jspecify.annotations.NullMarked;
