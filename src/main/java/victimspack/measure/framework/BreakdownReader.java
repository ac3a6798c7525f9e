package victimspack.measure.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.Breakdown;
import victimspack.measure.DisclosureClass;
import victimspack.measure.ReferenceGroup;
import victimspack.measure.condition.Condition;
import victimspack.store.CaseColumn;
import victimspack.store.Cases;

/** Reads the breakdowns of a measure. */
final class BreakdownReader {

    static final List<String> KEYS = List.of("by", "title", "class", "name", "population", "reference");
    static final Set<ColumnType> SLICED = Set.of(ColumnType.CODE, ColumnType.TEXT, ColumnType.YES_NO);

    private final Fields measure;
    private final Cases table;

    BreakdownReader(Fields measure, Cases table) {
        this.measure = measure;
        this.table = table;
    }

    List<Breakdown> breakdowns() {
        Set<String> names = new HashSet<>();
        return measure.items("breakdowns").stream()
                .map(node -> breakdown(node, names))
                .toList();
    }

    private Breakdown breakdown(YamlNode node, Set<String> names) {
        Fields fields = Fields.of(measure.file(), "a breakdown", node, KEYS);
        List<String> columns = columns(fields);
        String name = fields.optionalText("name").orElse(String.join(" x ", columns));
        if (!names.add(name)) {
            throw FrameworkRejected.at(
                    measure.file() + ", line " + node.line(),
                    "the breakdown \"" + name + "\" a second time",
                    "each breakdown once",
                    "give one a \"name\" of its own");
        }
        Optional<Condition> population = fields.has("population")
                ? Optional.of(ConditionKey.read(fields, "population", table, false))
                : Optional.empty();
        DisclosureClass disclosure = fields.choice("class", DisclosureClass.class);
        Optional<ReferenceGroup> reference = fields.node("reference")
                .map(written -> new ReferenceReader(measure, table).read(fields, columns, written));
        return new Breakdown(name, fields.text("title"), columns, disclosure, population, reference);
    }

    private List<String> columns(Fields fields) {
        boolean several = fields.required("by") instanceof YamlNode.Items;
        List<String> columns = several ? fields.texts("by") : List.of(fields.text("by"));
        if (columns.isEmpty() || columns.size() > 2 || new HashSet<>(columns).size() < columns.size()) {
            throw FrameworkRejected.at(
                    fields.place("by"), columns.size() + " columns", "one column or two different ones");
        }
        List<String> valid = sliced();
        for (String column : columns) {
            if (!valid.contains(column)) {
                throw FrameworkRejected.near(
                        fields.place("by"),
                        "\"" + column + "\"",
                        "a column of codes, names or yes and no in the table " + table.name(),
                        column,
                        valid);
            }
        }
        return columns;
    }

    private List<String> sliced() {
        return table.columns().stream()
                .filter(column -> SLICED.contains(column.type()))
                .map(CaseColumn::name)
                .filter(name -> !name.endsWith("_ref"))
                .toList();
    }
}
