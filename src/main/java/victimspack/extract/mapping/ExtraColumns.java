package victimspack.extract.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schema;
import victimspack.extract.schema.Schemas;
import victimspack.extract.yaml.YamlKeys;
import victimspack.extract.yaml.YamlNode;

/**
 * The columns that a mapping adds to crimes. They are descriptive: a bad value in one must not remove a crime from the
 * count.
 */
public final class ExtraColumns {

    /** Names that the store's tables of crimes have beside those of crimes.csv. */
    public static final Set<String> TAKEN = Set.of(
            "repeat_victim",
            "has_referral",
            "first_referred_at",
            "referred_in_time",
            "updated_in_time",
            "code_compliance",
            "severity_weight",
            "any_victim",
            "any_person",
            "profiled",
            "orphan",
            "month",
            "position",
            "recorded_second");

    /** The form of a name, as a regular expression. */
    public static final String NAME = "[a-z][a-z0-9_]{0,39}";

    private static final List<String> KEYS = List.of("name", "type", "values", "meaning");
    private static final int MAX_TEXT = 200;
    private static final int MAX_CODE = 40;
    /** What an extra column may hold, by the words of files. */
    public static final Map<String, ColumnType> TYPES = types();

    private final String file;
    private final Extract extract;
    private final Schema declared;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    ExtraColumns(String file, Extract extract) {
        this.file = file;
        this.extract = extract;
        this.declared = Schemas.of(extract);
    }

    /** Takes the columns that one part of the mapping declares; the same one may be declared by several parts. */
    void declare(YamlNode part) {
        if (!(part instanceof YamlNode.Entries entries) || !entries.entries().containsKey("extra")) {
            return;
        }
        YamlKeys keys = new YamlKeys(file, entries);
        if (extract != Extract.CRIMES) {
            throw MappingReader.rejected(
                    file, keys.line("extra"), "only crimes can have extra columns, not " + MappingReader.name(extract));
        }
        for (YamlNode item : keys.items("extra")) {
            Column column = column(YamlKeys.of(file, "an extra column", item, KEYS));
            Column before = columns.putIfAbsent(column.name(), column);
            if (before != null && !before.equals(column)) {
                throw MappingReader.rejected(
                        file, item.line(), "the extra column " + column.name() + " is declared before, and otherwise");
            }
        }
    }

    List<Column> all() {
        return List.copyOf(columns.values());
    }

    /** The schema's supplied columns and these. */
    List<Column> withSupplied() {
        List<Column> all = new ArrayList<>(declared.columns());
        all.addAll(columns.values());
        return all;
    }

    private Column column(YamlKeys keys) {
        String name = keys.text("name");
        if (name == null || !name.matches(NAME)) {
            throw MappingReader.rejected(
                    file,
                    keys.line("name"),
                    "expected a name of lower-case letters, digits and underscores, found "
                            + (name == null ? "nothing" : "\"" + name + "\""));
        }
        if (declared.column(name).isPresent() || TAKEN.contains(name)) {
            throw MappingReader.rejected(
                    file,
                    keys.line("name"),
                    "crimes has a column " + name + " already; give the extra one another name");
        }
        ColumnType type = type(keys);
        int maxLength = type == ColumnType.TEXT ? MAX_TEXT : type == ColumnType.CODE ? MAX_CODE : 0;
        String meaning = keys.text("meaning");
        return new Column(
                name,
                type,
                Column.Presence.OPTIONAL,
                true,
                null,
                codes(keys, type),
                maxLength,
                meaning == null ? "added by the mapping" : meaning);
    }

    private ColumnType type(YamlKeys keys) {
        String text = keys.text("type");
        ColumnType type = text == null ? null : TYPES.get(text);
        if (type == null) {
            throw MappingReader.rejected(
                    file,
                    keys.line("type"),
                    "expected a type, one of " + String.join(", ", TYPES.keySet()) + "; found "
                            + (text == null ? "nothing" : "\"" + text + "\""));
        }
        return type;
    }

    private List<String> codes(YamlKeys keys, ColumnType type) {
        List<String> codes = keys.texts("values");
        if (!codes.isEmpty() && type != ColumnType.CODE) {
            throw MappingReader.rejected(file, keys.line("values"), "only an extra column of type code has values");
        }
        return codes;
    }

    private static Map<String, ColumnType> types() {
        Map<String, ColumnType> types = new LinkedHashMap<>();
        types.put("text", ColumnType.TEXT);
        types.put("code", ColumnType.CODE);
        types.put("yes-no", ColumnType.YES_NO);
        types.put("date", ColumnType.DATE);
        types.put("timestamp", ColumnType.TIMESTAMP);
        types.put("number", ColumnType.LONG_NUMBER);
        return Collections.unmodifiableMap(types);
    }
}
