@org.jspecify.annotations.NullMarked
package io.copydesk.metadata.language;
