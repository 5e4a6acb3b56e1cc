/** The ports on AWS, tried on DynamoDB Local and an embedded S3. */
@NullMarked
package io.copydesk.aws;

import org.jspecify.annotations.NullMarked;
