package victimspack.extract.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import victimspack.extract.cell.CellReader;
import victimspack.extract.cell.CellReaders;
import victimspack.extract.cell.TimePattern;
import victimspack.extract.file.Delimiter;
import victimspack.extract.file.Encoding;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.extract.yaml.YamlKeys;
import victimspack.extract.yaml.YamlNode;

/** Reads what a mapping says of one file or glob. */
final class PartReader {

    private static final List<String> KEYS = List.of(
            "files",
            "encoding",
            "delimiter",
            "dates",
            "columns",
            "values",
            "constants",
            "omit",
            "merged",
            "crime_ref",
            "extra");

    private final String file;
    private final Extract extract;
    private final ExtraColumns extra;
    private final YamlKeys keys;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    PartReader(String file, Extract extract, ExtraColumns extra, YamlNode part) {
        this.file = file;
        this.extract = extract;
        this.extra = extra;
        this.keys = YamlKeys.of(file, MappingReader.name(extract), part, KEYS);
        extra.withSupplied().forEach(column -> columns.put(column.name(), column));
    }

    MappedFiles read() {
        List<TimePattern> dates = dates();
        Map<String, String> theirs = theirs();
        Map<String, String> constants = constants(dates);
        boolean fromRow = crimeRefFromRow();
        rejectTwice(theirs, constants, fromRow);
        rejectMergedOutsideCrimes();
        Map<String, Map<String, String>> values = values(dates);
        String files = keys.text("files");
        return new MappedFiles(
                files == null ? extract.fileName() : files,
                keys.line("files"),
                encoding(),
                delimiter(),
                dates,
                theirs,
                values,
                constants,
                omit(),
                fromRow,
                extra.all(),
                new MergedReader(file, part("merged"), columns, values).read());
    }

    private @Nullable Encoding encoding() {
        String text = keys.text("encoding");
        if (text == null) {
            return null;
        }
        return Encoding.ofCode(text)
                .orElseThrow(() -> MappingReader.rejected(
                        file,
                        keys.line("encoding"),
                        "expected an encoding, one of " + String.join(", ", Encoding.codes()) + "; found \"" + text
                                + "\""));
    }

    private char delimiter() {
        String text = keys.text("delimiter");
        if (text == null) {
            return Delimiter.COMMA.character();
        }
        Optional<Delimiter> named = Delimiter.ofCode(text);
        if (named.isPresent()) {
            return named.get().character();
        }
        if (text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && text.charAt(0) != '"') {
            return text.charAt(0);
        }
        throw MappingReader.rejected(
                file,
                keys.line("delimiter"),
                "expected comma, semicolon, tab, pipe or one character, found \"" + text + "\"");
    }

    private List<TimePattern> dates() {
        List<TimePattern> patterns = new ArrayList<>();
        for (String text : keys.texts("dates")) {
            patterns.add(TimePattern.of(text)
                    .orElseThrow(() -> MappingReader.rejected(
                            file,
                            keys.line("dates"),
                            "expected a date pattern such as dd/MM/yyyy HH:mm or yyyy-MM, found \"" + text + "\"")));
        }
        return patterns;
    }

    private Map<String, String> theirs() {
        Map<String, String> theirs = new LinkedHashMap<>();
        YamlKeys part = part("columns");
        for (String ours : part.names()) {
            String name = part.text(ours);
            if (name == null) {
                throw MappingReader.rejected(
                        file, part.line(ours), "expected the export's name for the column " + ours + ", found nothing");
            }
            theirs.put(ours, name);
        }
        return theirs;
    }

    private Map<String, String> constants(List<TimePattern> dates) {
        Map<String, String> constants = new LinkedHashMap<>();
        YamlKeys part = part("constants");
        for (String ours : part.names()) {
            String value = part.text(ours);
            check(ours, value == null ? "" : value, dates, part.line(ours));
            constants.put(ours, value == null ? "" : value);
        }
        return constants;
    }

    private Map<String, Map<String, String>> values(List<TimePattern> dates) {
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        YamlKeys part = part("values");
        for (String column : part.names()) {
            values.put(column, translations(column, part, dates));
        }
        return values;
    }

    private Map<String, String> translations(String column, YamlKeys part, List<TimePattern> dates) {
        if (!(part.node(column).orElse(null) instanceof YamlNode.Entries entries)) {
            throw MappingReader.rejected(
                    file, part.line(column), "expected our values of " + column + ", each with theirs after it");
        }
        YamlKeys ours = new YamlKeys(file, entries);
        Map<String, String> translations = new LinkedHashMap<>();
        for (String value : ours.names()) {
            check(column, value, dates, ours.line(value));
            for (String theirs : ours.texts(value)) {
                if (translations.put(theirs, value) != null) {
                    throw MappingReader.rejected(
                            file,
                            ours.line(value),
                            "the value \"" + theirs + "\" of " + column + " is translated twice; keep one of them");
                }
            }
        }
        return translations;
    }

    private Map<String, Set<String>> omit() {
        Map<String, Set<String>> omit = new LinkedHashMap<>();
        keys.node("omit").ifPresent(node -> {
            if (!(node instanceof YamlNode.Entries entries)) {
                throw MappingReader.rejected(
                        file,
                        node.line(),
                        "expected the export's columns with values to leave out, found " + node.inWords());
            }
            YamlKeys part = new YamlKeys(file, entries);
            part.names().forEach(theirs -> omit.put(theirs, new LinkedHashSet<>(part.texts(theirs))));
        });
        return omit;
    }

    private boolean crimeRefFromRow() {
        String text = keys.text("crime_ref");
        if (text == null) {
            return false;
        }
        if (!text.equals("row") || extract != Extract.CRIMES) {
            throw MappingReader.rejected(
                    file,
                    keys.line("crime_ref"),
                    extract == Extract.CRIMES
                            ? "expected crime_ref: row, found \"" + text + "\"; a column's name goes under columns"
                            : "only crimes can have crime_ref: row; other rows could be linked to nothing");
        }
        return true;
    }

    private void rejectMergedOutsideCrimes() {
        if (keys.names().contains("merged") && extract != Extract.CRIMES) {
            throw MappingReader.rejected(file, keys.line("merged"), "only crimes can have merged values");
        }
    }

    private void rejectTwice(Map<String, String> theirs, Map<String, String> constants, boolean fromRow) {
        for (String ours : constants.keySet()) {
            if (theirs.containsKey(ours)) {
                throw MappingReader.rejected(
                        file, keys.line("constants"), ours + " is both under columns and under constants; keep one");
            }
        }
        if (fromRow && (theirs.containsKey("crime_ref") || constants.containsKey("crime_ref"))) {
            throw MappingReader.rejected(
                    file,
                    keys.line("crime_ref"),
                    "crime_ref: row makes the reference, and columns or constants name another; keep one");
        }
    }

    /** One of the parts whose keys are our columns. */
    private YamlKeys part(String key) {
        return keys.node(key)
                .map(node -> YamlKeys.of(file, MappingReader.name(extract) + ", " + key, node, columns.keySet()))
                .orElseGet(() -> new YamlKeys(file, new YamlNode.Entries(Map.of(), keys.line(key))));
    }

    /** A value of ours must be one that the column can have; blank is. */
    private void check(String column, String value, List<TimePattern> dates, int line) {
        CellReader reader = CellReaders.of(Objects.requireNonNull(columns.get(column)), dates);
        if (!value.isEmpty() && reader.read(value) == CellReader.NOT_VALID) {
            throw MappingReader.rejected(
                    file, line, "\"" + value + "\" is no value of " + column + "; expected " + reader.expected());
        }
    }
}
