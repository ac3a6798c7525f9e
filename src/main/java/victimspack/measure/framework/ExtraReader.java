package victimspack.measure.framework;

import java.util.ArrayList;
import java.util.List;
import victimspack.extract.mapping.ExtraColumns;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.condition.Columns;
import victimspack.measure.condition.Condition;
import victimspack.measure.condition.ConditionRejected;
import victimspack.store.CaseColumn;

/**
 * Reads the columns of victims that a framework expects a mapping to add, so that its conditions can be checked whatever
 * the mapping of a run says.
 */
final class ExtraReader {

    static final List<String> KEYS = List.of("name", "type", "values", "meaning");

    private final Fields head;

    ExtraReader(Fields head) {
        this.head = head;
    }

    List<CaseColumn> extras() {
        List<CaseColumn> extras = new ArrayList<>();
        for (YamlNode node : head.items("extra")) {
            CaseColumn extra = extra(Fields.of(head.file(), "an extra column", node, KEYS));
            if (extras.stream().anyMatch(other -> other.name().equals(extra.name()))) {
                throw FrameworkRejected.at(
                        head.file() + ", line " + node.line(),
                        "the extra column \"" + extra.name() + "\" a second time",
                        "each once",
                        "take one away");
            }
            extras.add(extra);
        }
        return List.copyOf(extras);
    }

    private static CaseColumn extra(Fields fields) {
        String written = fields.oneOf("type", "a type", ExtraColumns.TYPES.keySet());
        ColumnType type = ExtraColumns.TYPES.getOrDefault(written, ColumnType.TEXT);
        if (type != ColumnType.CODE) {
            fields.without(List.of("values"), "only a code has values");
        }
        String name = name(fields);
        return new CaseColumn(
                name,
                type,
                fields.texts("values"),
                List.of(Extract.CRIMES.tableName() + "." + name),
                fields.optionalText("meaning").orElse("added by the mapping"));
    }

    private static String name(Fields fields) {
        String name = fields.text("name");
        if (Schemas.of(Extract.CRIMES).column(name).isPresent() || ExtraColumns.TAKEN.contains(name)) {
            throw FrameworkRejected.at(
                    fields.place("name"),
                    "the name \"" + name + "\", which the table victims has already",
                    "a name of its own",
                    "give it another, here and in mapping.yaml");
        }
        if (!name.matches(ExtraColumns.NAME) || !canBeSaid(name)) {
            throw FrameworkRejected.at(
                    fields.place("name"),
                    "\"" + name + "\" as \"name\"",
                    "lower-case letters, digits and underscores, and no word of conditions");
        }
        return name;
    }

    private static boolean canBeSaid(String name) {
        CaseColumn column = new CaseColumn(name, ColumnType.TEXT, List.of(), List.of(), "");
        try {
            return Condition.read(name + " is null", Columns.of("victims", List.of(column)))
                    .columns()
                    .contains(name);
        } catch (ConditionRejected e) {
            return false;
        }
    }
}
