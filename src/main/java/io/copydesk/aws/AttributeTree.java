package io.copydesk.aws;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The record's tree of maps, lists, strings, numbers and booleans as attribute values, and back.
 */
final class AttributeTree {
  private AttributeTree() {}

  static Map<String, AttributeValue> of(Map<?, ?> map) {
    var values = new LinkedHashMap<String, AttributeValue>();
    map.forEach((name, value) -> values.put(String.valueOf(name), of(value)));
    return values;
  }

  private static AttributeValue of(Object value) {
    return switch (value) {
      case String text -> AttributeValue.fromS(text);
      case Number number -> AttributeValue.fromN(number.toString());
      case Boolean flag -> AttributeValue.fromBool(flag);
      case List<?> list -> AttributeValue.fromL(list.stream().map(AttributeTree::of).toList());
      case Map<?, ?> map -> AttributeValue.fromM(of(map));
      default -> throw new IllegalArgumentException("no attribute for " + value.getClass());
    };
  }

  static Map<String, Object> read(Map<String, AttributeValue> item) {
    var map = new LinkedHashMap<String, Object>();
    item.forEach((name, value) -> map.put(name, read(value)));
    return map;
  }

  private static Object read(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> new BigDecimal(value.n());
      case BOOL -> value.bool();
      case L -> value.l().stream().map(AttributeTree::read).toList();
      case M -> read(value.m());
      case SS, NS, BS, B, NUL, UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalArgumentException("no part of a record: " + value.type());
    };
  }
}
