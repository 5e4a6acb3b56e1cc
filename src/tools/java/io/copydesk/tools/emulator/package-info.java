/** AWS's services on one's own machine: DynamoDB, S3 and SQS, embedded in this JVM. */
@NullMarked
package io.copydesk.tools.emulator;

import org.jspecify.annotations.NullMarked;
