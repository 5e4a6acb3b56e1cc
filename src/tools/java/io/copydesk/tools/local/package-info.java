/**
 * The whole of Copydesk on one's own machine: S3, its notifications, the queue, the function and
 * DynamoDB, and the command that feeds pages to them and shows the records.
 */
@NullMarked
package io.copydesk.tools.local;

import org.jspecify.annotations.NullMarked;
