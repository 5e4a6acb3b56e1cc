/** How well bodies are found on pages with known truth, and how far confidence can be trusted. */
@NullMarked
package io.copydesk.tools.score;

import org.jspecify.annotations.NullMarked;
