package victimspack.extract.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import victimspack.extract.schema.Column;
import victimspack.extract.yaml.YamlKeys;
import victimspack.extract.yaml.YamlNode;

/**
 * Reads which values of ours an export does not tell apart.
 *
 * @param columns ours by name
 * @param values  by our column: ours by theirs
 */
record MergedReader(String file, YamlKeys part, Map<String, Column> columns, Map<String, Map<String, String>> values) {

    List<Merged> read() {
        List<Merged> merged = new ArrayList<>();
        for (String column : part.names()) {
            if (!(part.node(column).orElse(null) instanceof YamlNode.Entries entries)) {
                throw MappingReader.rejected(
                        file,
                        part.line(column),
                        "expected values of " + column + ", each with those it stands for too");
            }
            YamlKeys ours = YamlKeys.of(file, "the column " + column, entries, withNone(codes(column)));
            ours.names().forEach(value -> merged.add(merged(column, value, ours)));
        }
        return List.copyOf(merged);
    }

    private List<String> codes(String column) {
        List<String> codes = Objects.requireNonNull(columns.get(column)).codes();
        if (codes.isEmpty()) {
            throw MappingReader.rejected(
                    file,
                    part.line(column),
                    "only a column of codes can have merged values, and " + column + " is none");
        }
        return codes;
    }

    /** Blank stands for no row at all: the export does not hold the others. */
    private static List<String> withNone(List<String> codes) {
        List<String> all = new ArrayList<>(codes);
        all.add("");
        return all;
    }

    private Merged merged(String column, String value, YamlKeys ours) {
        List<String> others = ours.texts(value);
        for (String other : others) {
            String wrong = wrong(column, value, other);
            if (!wrong.isEmpty()) {
                throw MappingReader.rejected(file, ours.line(value), "\"" + other + "\" " + wrong);
            }
        }
        return new Merged(column, value, others);
    }

    private String wrong(String column, String value, String other) {
        if (!codes(column).contains(other)) {
            return "is no value of " + column + "; expected one of " + String.join(", ", codes(column));
        }
        if (other.equals(value)) {
            return "is merged into itself; take it from the list";
        }
        return values.getOrDefault(column, Map.of()).containsValue(other)
                ? "has rows of its own under values; take it from the list of " + value
                : "";
    }
}
