package io.copydesk.deploy;

import static java.util.Objects.requireNonNull;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A CloudFormation template as JSON: {@code !Ref X} reads {@code {"Ref": "X"}}. */
public record Template(JsonObject json) {
  /** The template that this project deploys. */
  public static Template ofProject() {
    return read(Path.of("template.yaml"));
  }

  static Template read(Path file) {
    var settings = LoadSettings.builder().setLabel(file.toString()).build();
    try {
      var data =
          new Load(settings, new ShortForms(settings)).loadFromString(Files.readString(file));
      return new Template(new Gson().toJsonTree(data).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The properties of a resource. */
  public JsonObject properties(String resource) {
    return json.getAsJsonObject("Resources")
        .getAsJsonObject(resource)
        .getAsJsonObject("Properties");
  }

  /** The properties of all resources of a type, by their names. */
  Map<String, JsonObject> ofType(String type) {
    var found = new TreeMap<String, JsonObject>();
    for (var resource : json.getAsJsonObject("Resources").entrySet()) {
      var body = resource.getValue().getAsJsonObject();
      if (body.get("Type").getAsString().equals(type)) {
        found.put(resource.getKey(), body.getAsJsonObject("Properties"));
      }
    }
    return found;
  }

  /** A field of a parameter, say its Default. */
  public JsonElement parameter(String name, String field) {
    return json.getAsJsonObject("Parameters").getAsJsonObject(name).get(field);
  }

  private static final class ShortForms extends StandardConstructor {
    ShortForms(LoadSettings settings) {
      super(settings);
    }

    @Override
    protected Optional<ConstructNode> findConstructorFor(Node node) {
      String tag = node.getTag().getValue();
      return tag.startsWith("!") ? Optional.of(this::longForm) : super.findConstructorFor(node);
    }

    private Map<String, Object> longForm(Node node) {
      String function = node.getTag().getValue().substring(1);
      var content =
          switch (node.getNodeType()) {
            case NodeType.SEQUENCE -> Tag.SEQ;
            case NodeType.MAPPING -> Tag.MAP;
            default -> Tag.STR;
          };
      return Map.of(
          function.equals("Ref") ? "Ref" : "Fn::" + function,
          requireNonNull(tagConstructors.get(content)).construct(node));
    }
  }
}
