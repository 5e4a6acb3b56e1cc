/** What cleaning a page gives: its body, and what was removed, by which rule and why. */
@NullMarked
package io.copydesk.clean.account;

import org.jspecify.annotations.NullMarked;
