/** The ports on AWS: pages from S3, records in DynamoDB. */
@NullMarked
package io.copydesk.aws;

import org.jspecify.annotations.NullMarked;
