package io.copydesk.aws;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How large DynamoDB finds an item: names and values in UTF-8, and a little for lists and maps. See
 * "DynamoDB item sizes and formats" in the DynamoDB Developer Guide.
 */
final class ItemSize {
  /** The largest item that DynamoDB takes, in bytes. */
  static final int LIMIT = 400 * 1024;

  private static final int LARGEST_NUMBER = 21;
  private static final int NESTING = 3;

  private ItemSize() {}

  /** The size in bytes, never too small. */
  static int of(Map<String, AttributeValue> item) {
    int size = 0;
    for (var attribute : item.entrySet()) {
      size += utf8(attribute.getKey()) + of(attribute.getValue());
    }
    return size;
  }

  private static int of(AttributeValue value) {
    return switch (value.type()) {
      case S -> utf8(value.s());
      case N -> LARGEST_NUMBER;
      case B -> value.b().asByteArrayUnsafe().length;
      case L -> NESTING + elements(value.l());
      case M -> NESTING + value.m().size() + of(value.m());
      case BOOL, NUL, SS, NS, BS, UNKNOWN_TO_SDK_VERSION -> 1;
    };
  }

  private static int elements(List<AttributeValue> list) {
    int size = list.size();
    for (AttributeValue element : list) {
      size += of(element);
    }
    return size;
  }

  private static int utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
