/** AWS's services on one's own machine: DynamoDB and S3, embedded in this JVM. */
@NullMarked
package io.copydesk.tools.emulator;

import org.jspecify.annotations.NullMarked;
