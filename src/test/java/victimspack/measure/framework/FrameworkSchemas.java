package victimspack.measure.framework;

import static victimspack.measure.framework.SchemaNodes.anyOf;
import static victimspack.measure.framework.SchemaNodes.condition;
import static victimspack.measure.framework.SchemaNodes.file;
import static victimspack.measure.framework.SchemaNodes.list;
import static victimspack.measure.framework.SchemaNodes.node;
import static victimspack.measure.framework.SchemaNodes.number;
import static victimspack.measure.framework.SchemaNodes.oneOf;
import static victimspack.measure.framework.SchemaNodes.type;
import static victimspack.measure.framework.SchemaNodes.where;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import victimspack.extract.mapping.ExtraColumns;
import victimspack.extract.schema.ColumnType;
import victimspack.measure.Better;
import victimspack.measure.DisclosureClass;
import victimspack.measure.GradeRule;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Ripening;
import victimspack.store.CaseColumn;
import victimspack.store.CaseTable;

/**
 * JSON Schemas of a framework's files for completion in editors: keys from the readers, names from the case tables, words
 * from the reference page. A key that has no form here stops the build.
 */
final class FrameworkSchemas {

    private static final List<String> NEEDED =
            List.of("id", "title", "priority", "owner", "aim", "definition", "kind", "better");

    private final Map<String, Map<String, String>> words;

    /** @param words what the reference page says of keys, by heading */
    FrameworkSchemas(Map<String, Map<String, String>> words) {
        this.words = words;
    }

    ObjectNode framework() {
        ObjectNode schema = file("framework.yaml of a framework");
        return object(
                schema, FrameworkHead.KEYS, List.of("title", "priorities"), "framework.yaml", key -> switch (key) {
                    case "id" -> id();
                    case "title" -> type("string");
                    case "priorities" -> list(part(FrameworkHead.PRIORITY_KEYS, List.of("id", "title")));
                    case "texts" -> list(part(FrameworkHead.TEXT_KEYS, FrameworkHead.TEXT_KEYS));
                    case "actions" -> list(part(FrameworkHead.ACTION_KEYS, FrameworkHead.ACTION_KEYS));
                    case "settings" -> part(FrameworkHead.SETTINGS_KEYS, List.of());
                    case "sections" -> part(FrameworkHead.SECTIONS_KEYS, List.of());
                    case "exceptional_periods" -> list(exceptional());
                    case "extra" -> list(part(ExtraReader.KEYS, List.of("name", "type")));
                    default -> throw unknown(key);
                });
    }

    /** A part of framework.yaml; its keys mean the same wherever they stand. */
    private ObjectNode part(List<String> keys, List<String> required) {
        return object(node(), keys, required, "", key -> switch (key) {
            case "id" -> id();
            case "title", "introduction", "section", "action", "owner", "meaning" -> type("string");
            case "name" -> type("string").put("pattern", "^" + ExtraColumns.NAME + "$");
            case "type" -> oneOf(ExtraColumns.TYPES.keySet().stream().sorted());
            case "values" -> list(type("string"));
            case "graded",
                    "carry_forward_annual",
                    "milestones",
                    "actions",
                    "recommendations",
                    "comparators",
                    "texts",
                    "units" -> type("boolean");
            case "lone_requires_action" -> oneOf(FrameworkHead.GRADES.stream());
            case "ripening" -> days();
            case "baseline_year" -> type("string").put("pattern", "^\\d{4}-\\d{2}$");
            default -> throw unknown(key);
        });
    }

    private static ObjectNode id() {
        return type("string").put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
    }

    ObjectNode measure() {
        ObjectNode schema =
                object(file("A measure file of a framework"), MeasureReader.KEYS, NEEDED, "A measure file", this::key);
        ArrayNode rules = schema.putArray("allOf");
        rules.add(where("kind", Set.of("rate", "snapshot"), "counted"));
        rules.add(where("kind", Set.of("rate", "count", "mean", "profile", "snapshot"), "from", "examples"));
        rules.add(where("kind", Set.of("rate", "count", "mean", "profile"), "dated_by"));
        rules.add(where("kind", Set.of("mean"), "number"));
        rules.add(where("frequency", Set.of("annual"), "annual"));
        return schema;
    }

    private ObjectNode key(String key) {
        return switch (key) {
            case "id",
                    "title",
                    "priority",
                    "owner",
                    "aim",
                    "definition",
                    "annual",
                    "grain",
                    "excluded_are",
                    "pending_are",
                    "comparator" -> type("string");
            case "introduced" -> type("string").put("pattern", "^\\d{4}-\\d{2}(-Q[1-4])?$");
            case "reported_in" -> oneOf(MeasureReader.QUARTERS.stream());
            case "order", "minimum_base" -> type("integer").put("minimum", 0);
            case "count_first", "sample", "survey" -> type("boolean");
            case "kind" -> oneOf(Kind.values());
            case "unit" -> oneOf(Measure.Unit.values());
            case "better" -> oneOf(Better.values());
            case "frequency" -> oneOf(Measure.Frequency.values());
            case "class" -> oneOf(DisclosureClass.values());
            case "over" -> oneOf(GradeRule.Over.values());
            case "from" -> oneOf(tables().map(CaseTable::tableName));
            case "dated_by" -> column(Set.of(ColumnType.TIMESTAMP, ColumnType.DATE));
            case "number" -> column(Set.of(ColumnType.WHOLE_NUMBER, ColumnType.LONG_NUMBER, ColumnType.DECIMAL));
            case "population", "among", "counted", "pending" -> condition();
            case "ripening" -> ripening();
            case "look_back" -> lookBack();
            case "step_changes" -> list(stepChange("step changes"));
            case "breaks" -> list(stepChange("breaks"));
            case "notes" -> list(type("string"));
            case "breakdowns" -> list(breakdown());
            case "baseline" -> baseline();
            case "grade" -> grade();
            case "examples" -> list(example()).put("minItems", 1);
            default -> throw unknown(key);
        };
    }

    private ObjectNode stepChange(String heading) {
        return object(
                node(),
                StepChangeReader.KEYS,
                StepChangeReader.KEYS,
                heading,
                key -> key.equals("month") ? month() : type("string"));
    }

    private ObjectNode month() {
        return type("string").put("pattern", "^" + MonthReader.MONTH + "$");
    }

    private ObjectNode exceptional() {
        return object(
                node(),
                ExceptionalReader.KEYS,
                List.of("name", "from", "to", "reason"),
                "exceptional periods",
                key -> switch (key) {
                    case "from", "to" -> month();
                    case "measures" -> list(type("string"));
                    default -> type("string");
                });
    }

    private ObjectNode breakdown() {
        return object(node(), BreakdownReader.KEYS, List.of("by", "title", "class"), "breakdowns", key -> switch (key) {
            case "by" -> {
                ObjectNode column = column(BreakdownReader.SLICED);
                yield anyOf(column, list(column.deepCopy()).put("minItems", 1).put("maxItems", 2));
            }
            case "name", "title" -> type("string");
            case "class" -> oneOf(DisclosureClass.values());
            case "population" -> condition();
            case "reference" ->
                object(node(), ReferenceReader.KEYS, ReferenceReader.KEYS, "reference", inner -> type("string"));
            default -> throw unknown(key);
        });
    }

    private ObjectNode ripening() {
        return object(node(), CompletenessReader.RIPENING, List.of("done_at"), "ripening", key -> switch (key) {
            case "done_at" -> column(CompletenessReader.TIMES);
            case "days" -> days();
            case "late" -> oneOf(Ripening.Late.values());
            default -> throw unknown(key);
        });
    }

    private ObjectNode lookBack() {
        return object(
                node(),
                CompletenessReader.LOOK_BACK,
                List.of("from"),
                "look_back",
                key -> key.equals("from") ? column(CompletenessReader.TIMES) : days());
    }

    private static ObjectNode days() {
        return type("integer").put("minimum", 0).put("maximum", CompletenessReader.MOST_DAYS);
    }

    private ObjectNode grade() {
        ObjectNode several = object(
                node(),
                List.of("conditions"),
                List.of("conditions"),
                "",
                key -> list(rule()).put("minItems", 1));
        return anyOf(rule(), several);
    }

    private ObjectNode rule() {
        return object(node(), RuleReader.PART, List.of(), "grade, over and baseline", key -> switch (key) {
            case "of" -> oneOf(GradeRule.Of.values());
            case "compare" -> oneOf(GradeRule.Compare.values());
            case "tolerance", "threshold" -> number();
            case "at_threshold" -> oneOf(GradeRule.AtThreshold.values());
            case "baseline" -> baseline();
            default -> throw unknown(key);
        });
    }

    private ObjectNode baseline() {
        ObjectNode period = type("string").put("pattern", "^[0-9]{4}-[0-9]{2}(-Q[1-4])?$");
        ObjectNode figure = object(
                node(),
                RuleReader.FIGURE,
                List.of("source"),
                "",
                key -> key.equals("source") ? type("string") : number());
        return anyOf(oneOf(RuleReader.NAMED.stream()), period, figure);
    }

    private ObjectNode example() {
        return object(node(), ExampleReader.KEYS, ExampleReader.KEYS, "", key -> switch (key) {
            case "given" -> {
                ObjectNode row = type("object");
                ObjectNode properties = row.putObject("properties");
                columns().forEach(column -> properties.putObject(column.name()).put("description", column.meaning()));
                yield list(row);
            }
            case "expect" ->
                object(
                        node(),
                        ExampleReader.EXPECTED,
                        List.of(),
                        "",
                        what -> what.equals("sum") ? number() : type("integer").put("minimum", 0));
            default -> throw unknown(key);
        });
    }

    private interface Form {
        ObjectNode of(String key);
    }

    private ObjectNode object(ObjectNode schema, List<String> keys, List<String> required, String heading, Form form) {
        schema.put("type", "object").put("additionalProperties", false);
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        ObjectNode properties = schema.putObject("properties");
        for (String key : keys) {
            ObjectNode property = node();
            String meaning = words.getOrDefault(heading, Map.of()).get(key);
            if (meaning != null) {
                property.put("description", meaning);
            }
            properties.set(key, property.setAll(form.of(key)));
        }
        return schema;
    }

    private static Stream<CaseTable> tables() {
        return Arrays.stream(CaseTable.values()).filter(table -> table != CaseTable.FIGURES);
    }

    /** A documented column, to be completed, or one that the framework adds. */
    private static ObjectNode column(Set<ColumnType> types) {
        Stream<String> documented = columns()
                .filter(column -> types.contains(column.type()))
                .map(CaseColumn::name)
                .filter(name -> !name.endsWith("_ref"));
        return anyOf(oneOf(documented), type("string").put("pattern", "^" + ExtraColumns.NAME + "$"));
    }

    /** The columns of all tables, each name once, in alphabetical order. */
    private static Stream<CaseColumn> columns() {
        Map<String, CaseColumn> byName = new TreeMap<>();
        tables().flatMap(table -> table.columns().stream())
                .forEach(column -> byName.putIfAbsent(column.name(), column));
        return byName.values().stream();
    }

    private static IllegalStateException unknown(String key) {
        return new IllegalStateException("give the key " + key + " a form in the schema");
    }
}
