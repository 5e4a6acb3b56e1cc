package io.copydesk.deploy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the policies of a template say, and where it allows more than it should. */
final class Access {
  private static final Pattern SINGLE_ACTION = Pattern.compile("[a-z0-9-]+:[A-Za-z0-9]+");

  private Access() {}

  /** Every statement, wherever in the template it stands. */
  static List<JsonObject> statements(JsonElement template) {
    var found = new ArrayList<JsonObject>();
    collect(template, found);
    return found;
  }

  private static void collect(JsonElement element, List<JsonObject> found) {
    switch (element) {
      case JsonArray array -> array.forEach(child -> collect(child, found));
      case JsonObject object -> {
        if (object.has("Effect")) {
          found.add(object);
        }
        object.entrySet().forEach(child -> collect(child.getValue(), found));
      }
      default -> {}
    }
  }

  static boolean allows(JsonObject statement) {
    return statement.get("Effect").getAsString().equals("Allow");
  }

  /**
   * Whether all it does is to deny everybody everything over plain HTTP: the one statement that
   * must be wide.
   */
  static boolean deniesPlainHttp(JsonObject statement) {
    return !allows(statement)
        && statement.has("Principal")
        && statement.get("Principal").toString().equals("\"*\"")
        && !statement.has("NotAction")
        && !statement.has("NotResource")
        && statement.has("Condition")
        && statement
            .get("Condition")
            .toString()
            .matches("\\{\"Bool\":\\{\"aws:SecureTransport\":\"?false\"?}}");
  }

  /**
   * Complaints about a statement other than {@link #deniesPlainHttp}: an action that is no single
   * one, a resource that is all of a kind, everybody as principal, or a negation. A trailing {@code
   * /*} after a bucket or one of its folders is the objects there, {@code :*} after a log group its
   * streams: nothing narrower exists.
   */
  static List<String> complaints(JsonObject statement) {
    if (deniesPlainHttp(statement)) {
      return List.of();
    }
    var complaints = new ArrayList<String>();
    for (String negated : List.of("NotAction", "NotResource", "NotPrincipal")) {
      if (statement.has(negated)) {
        complaints.add(negated + " means everything else");
      }
    }
    for (JsonElement action : listed(statement, "Action")) {
      if (!SINGLE_ACTION.matcher(action.getAsString()).matches()) {
        complaints.add("not a single action: " + action);
      }
    }
    for (JsonElement resource : listed(statement, "Resource")) {
      String text = resource.toString();
      String objects = text.replaceFirst("(Bucket\\.Arn\\}|:::[a-z0-9-]+)(/[a-z]+)?/\\*\"", "$1\"");
      String streams = objects.replaceFirst("(:log-group:[A-Za-z0-9/_-]+):\\*\"", "$1\"");
      if (streams.contains("*")) {
        complaints.add("not a single resource: " + resource);
      }
    }
    for (JsonElement principal : listed(statement, "Principal")) {
      if (principal.toString().contains("*")) {
        complaints.add("everybody: " + principal);
      }
    }
    return complaints;
  }

  private static List<JsonElement> listed(JsonObject statement, String field) {
    return switch (statement.get(field)) {
      case null -> List.of();
      case JsonArray several -> several.asList();
      case JsonElement one -> List.of(one);
    };
  }
}
