@NullMarked
package io.copydesk.clean.model;

import org.jspecify.annotations.NullMarked;
