/**
 * What is deployed, tested as such: the template as data, the sample events, the function in SAM's
 * container, and the whole stack in a LocalStack. Classes that end in {@code IT} need Docker and
 * are skipped, with a word about why, where it or an image is missing.
 */
@NullMarked
package io.copydesk.deploy;

import org.jspecify.annotations.NullMarked;
