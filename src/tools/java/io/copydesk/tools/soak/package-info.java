/**
 * Whether nothing is lost and nothing goes stale: lives of a bucket drawn from a seed, told to
 * instances of the function in any order and number, with faults, and the table then held against
 * what the bucket shows.
 */
@NullMarked
package io.copydesk.tools.soak;

import org.jspecify.annotations.NullMarked;
