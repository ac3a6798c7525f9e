package victimspack.measure.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Judges a document by a JSON Schema, as far as the schemas of frameworks go; a keyword beyond that is an error. */
final class SchemaCheck {

    private final List<String> problems = new ArrayList<>();

    private SchemaCheck() {}

    /** What is wrong, as {@code /grade: anyOf}; empty where the document is valid. */
    static List<String> problems(JsonNode schema, JsonNode document) {
        SchemaCheck check = new SchemaCheck();
        check.check(schema, document, "");
        return check.problems;
    }

    private void check(JsonNode schema, JsonNode value, String at) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!holds(schema, keyword.getKey(), keyword.getValue(), value, at)) {
                problems.add(at + ": " + keyword.getKey());
            }
        }
    }

    private boolean holds(JsonNode schema, String keyword, JsonNode wanted, JsonNode value, String at) {
        return switch (keyword) {
            case "$schema", "title", "description", "then" -> true;
            case "type" -> wanted.isArray() ? each(wanted).anyMatch(type -> is(type, value)) : is(wanted, value);
            case "enum" -> each(wanted).anyMatch(value::equals);
            case "pattern" -> !value.isString() || value.asString().matches(wanted.asString());
            case "minimum" -> !value.isNumber() || value.decimalValue().compareTo(wanted.decimalValue()) >= 0;
            case "minItems" -> value.size() >= wanted.intValue();
            case "maxItems" -> value.size() <= wanted.intValue();
            case "required" -> each(wanted).allMatch(key -> value.has(key.asString()));
            case "properties" -> {
                value.properties().stream()
                        .filter(property -> wanted.has(property.getKey()))
                        .forEach(property -> check(
                                wanted.path(property.getKey()), property.getValue(), at + "/" + property.getKey()));
                yield true;
            }
            case "additionalProperties" -> value.propertyNames().stream().allMatch(schema.path("properties")::has);
            case "items" -> {
                int index = 0;
                for (JsonNode item : value) {
                    check(wanted, item, at + "/" + index++);
                }
                yield true;
            }
            case "anyOf" -> each(wanted).anyMatch(one -> problems(one, value).isEmpty());
            case "allOf" -> {
                each(wanted).forEach(one -> check(one, value, at));
                yield true;
            }
            case "if" ->
                !problems(wanted, value).isEmpty()
                        || problems(schema.path("then"), value).isEmpty();
            default -> throw new IllegalStateException("no such keyword here: " + keyword);
        };
    }

    private static boolean is(JsonNode type, JsonNode value) {
        return switch (type.asString()) {
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> throw new IllegalStateException("no such type here: " + type);
        };
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
