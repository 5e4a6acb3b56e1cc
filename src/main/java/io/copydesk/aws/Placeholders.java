package io.copydesk.aws;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Placeholders of DynamoDB expressions, named after their attributes: {@code #name} and {@code
 * :name}. Nothing that came from a page ever stands in an expression, and no name can be one of
 * DynamoDB's reserved words.
 */
final class Placeholders {
  private Placeholders() {}

  static Map<String, String> names(Stream<String> attributes) {
    return attributes.collect(Collectors.toMap(name -> "#" + name, name -> name));
  }

  static Map<String, AttributeValue> values(Map<String, AttributeValue> attributes) {
    var values = new LinkedHashMap<String, AttributeValue>();
    attributes.forEach((name, value) -> values.put(":" + name, value));
    return values;
  }
}
