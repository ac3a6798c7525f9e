package victimspack.measure.framework;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The pieces that a JSON Schema is made of. */
final class SchemaNodes {

    private SchemaNodes() {}

    static ObjectNode where(String key, Set<String> values, String... required) {
        ObjectNode rule = node();
        ObjectNode when = rule.putObject("if");
        when.putObject("properties").set(key, oneOf(values.stream().sorted()));
        when.putArray("required").add(key);
        Arrays.stream(required).forEach(rule.putObject("then").putArray("required")::add);
        return rule;
    }

    static ObjectNode file(String title) {
        return node().put("$schema", "http://json-schema.org/draft-07/schema#").put("title", title);
    }

    static ObjectNode condition() {
        ObjectNode condition = node();
        condition.putArray("type").add("string").add("boolean");
        return condition;
    }

    static ObjectNode number() {
        return type("number").put("minimum", 0);
    }

    static ObjectNode list(ObjectNode item) {
        ObjectNode list = type("array");
        list.set("items", item);
        return list;
    }

    static ObjectNode anyOf(ObjectNode... forms) {
        ObjectNode any = node();
        Arrays.stream(forms).forEach(any.putArray("anyOf")::add);
        return any;
    }

    static ObjectNode oneOf(Enum<?>... constants) {
        return oneOf(Arrays.stream(constants).map(Fields::name));
    }

    static ObjectNode oneOf(Stream<String> names) {
        ObjectNode one = node();
        names.forEach(one.putArray("enum")::add);
        return one;
    }

    static ObjectNode type(String name) {
        return node().put("type", name);
    }

    static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }
}
