package org.parley.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds JSON against a schema of openapi.json: as much of JSON Schema as is used there. */
final class Shape {
  private final JsonNode schemas;
  private final List<String> wrong = new ArrayList<>();

  private Shape(JsonNode openapi) {
    schemas = openapi.at("/components/schemas");
  }

  /** What is not as the schema says, with its place. */
  static List<String> wrong(JsonNode openapi, JsonNode schema, JsonNode value) {
    Shape shape = new Shape(openapi);
    shape.check("", schema, value);
    return shape.wrong;
  }

  private void check(String at, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      String ref = schema.get("$ref").asText();
      check(at, schemas.get(ref.substring(ref.lastIndexOf('/') + 1)), value);
      return;
    }
    if (schema.has("anyOf")) {
      // Only ever: a thing, or null.
      if (!value.isNull()) {
        check(at, schema.get("anyOf").get(0), value);
      }
      return;
    }
    Set<String> types = new HashSet<>();
    if (schema.get("type").isArray()) {
      schema.get("type").forEach(type -> types.add(type.asText()));
    } else {
      types.add(schema.get("type").asText());
    }
    String type = type(value);
    if (!types.contains(type) && !(type.equals("integer") && types.contains("number"))) {
      wrong.add(at + ": " + type + " in place of " + types);
      return;
    }
    if (schema.has("enum")) {
      boolean known = false;
      for (JsonNode each : schema.get("enum")) {
        known |= each.equals(value);
      }
      if (!known) {
        wrong.add(at + ": " + value + " is none of " + schema.get("enum"));
      }
    }
    if (schema.has("pattern")
        && value.isTextual()
        && !value.asText().matches(schema.get("pattern").asText())) {
      wrong.add(at + ": " + value + " is not as " + schema.get("pattern"));
    }
    if (schema.path("format").asText().equals("date")
        && value.isTextual()
        && !value.asText().matches("\\d{4}-\\d\\d-\\d\\d")) {
      wrong.add(at + ": " + value + " is no day");
    }
    if (type.equals("array")) {
      array(at, schema, value);
    } else if (type.equals("object") && schema.has("properties")) {
      object(at, schema, value);
    }
  }

  private void array(String at, JsonNode schema, JsonNode value) {
    if (value.size() < schema.path("minItems").asInt(0)
        || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
      wrong.add(at + ": " + value.size() + " items");
    }
    for (int i = 0; i < value.size(); i++) {
      check(at + "/" + i, schema.get("items"), value.get(i));
    }
  }

  private void object(String at, JsonNode schema, JsonNode value) {
    for (JsonNode required : schema.get("required")) {
      if (!value.has(required.asText())) {
        wrong.add(at + ": no " + required.asText());
      }
    }
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              JsonNode property = schema.get("properties").get(name);
              if (property == null) {
                wrong.add(at + ": " + name + " is not described");
              } else {
                check(at + "/" + name, property, value.get(name));
              }
            });
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case NULL -> "null";
      case BOOLEAN -> "boolean";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case STRING -> "string";
      case ARRAY -> "array";
      default -> "object";
    };
  }
}
