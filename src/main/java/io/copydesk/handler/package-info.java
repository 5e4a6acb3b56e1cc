/** The Lambda entry point: events in, answers, log lines and metrics out. */
@NullMarked
package io.copydesk.handler;

import org.jspecify.annotations.NullMarked;
