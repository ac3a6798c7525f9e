package victimspack.measure.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.Kind;
import victimspack.measure.ReferenceGroup;
import victimspack.measure.Slice;
import victimspack.store.CaseColumn;
import victimspack.store.Cases;

/**
 * Reads with which group of a breakdown the others are compared.
 *
 * @param measure the measure's keys
 * @param table   the table it counts
 */
record ReferenceReader(Fields measure, Cases table) {

    static final List<String> KEYS = List.of("group", "because");

    /** The codes of those of whom the fact is missing, who are no group. */
    private static final Set<String> MISSING = Set.of(Slice.NOT_KNOWN, "NS", "U");

    ReferenceGroup read(Fields breakdown, List<String> columns, YamlNode node) {
        if (measure.choice("kind", Kind.class) != Kind.RATE || columns.size() > 1) {
            throw FrameworkRejected.at(
                    breakdown.place("reference"),
                    "a reference group",
                    "none but in a breakdown of a rate by one column",
                    "take it away");
        }
        Fields fields = Fields.of(measure.file(), "\"reference\"", node, KEYS);
        String group = group(fields, table.column(columns.get(0)));
        return new ReferenceGroup(group, fields.text("because"));
    }

    /** A code of the column; where it is no closed list, any word. */
    private static String group(Fields fields, Optional<CaseColumn> column) {
        String group = fields.word("group", "a group or largest");
        List<String> codes = column.map(ReferenceReader::codes).orElse(List.of());
        if (!codes.isEmpty() && !codes.contains(group)) {
            throw FrameworkRejected.near(
                    fields.place("group"), "\"" + group + "\" as \"group\"", "a group of that column", group, codes);
        }
        return group;
    }

    private static List<String> codes(CaseColumn column) {
        List<String> codes = column.type() == ColumnType.YES_NO ? List.of("yes", "no") : column.codes();
        return codes.isEmpty()
                ? codes
                : Stream.concat(
                                codes.stream().filter(code -> !MISSING.contains(code)),
                                Stream.of(ReferenceGroup.LARGEST))
                        .toList();
    }
}
