package victimspack.measure.framework;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import victimspack.extract.yaml.YamlNode;
import victimspack.measure.Example;
import victimspack.measure.Tally;
import victimspack.store.CaseColumn;
import victimspack.store.Cases;

/** Reads the examples of a measure: rows given, and what they come to. */
final class ExampleReader {

    static final List<String> KEYS = List.of("given", "expect");
    static final List<String> EXPECTED = List.of("numerator", "denominator", "pending", "excluded", "sum");

    private final Fields measure;
    private final Cases table;
    private final Map<String, CaseColumn> columns;

    ExampleReader(Fields measure, Cases table) {
        this.measure = measure;
        this.table = table;
        this.columns = table.columns().stream().collect(Collectors.toMap(CaseColumn::name, column -> column));
    }

    /** @throws FrameworkRejected if there is none */
    List<Example> examples() {
        measure.required("examples");
        List<Example> examples =
                measure.items("examples").stream().map(this::example).toList();
        if (examples.isEmpty()) {
            throw FrameworkRejected.at(
                    measure.place("examples"), "no examples", "at least one", "write given: and expect: of one");
        }
        return examples;
    }

    private Example example(YamlNode node) {
        Fields example = Fields.of(measure.file(), "an example", node, KEYS);
        example.required("given");
        List<Map<String, Object>> rows =
                example.items("given").stream().map(this::row).toList();
        Fields expected = Fields.of(measure.file(), "\"expect\"", example.required("expect"), EXPECTED);
        int numerator = expected.wholeNumber("numerator").orElse(0);
        Tally tally = new Tally(
                numerator,
                expected.wholeNumber("denominator").orElse(numerator),
                expected.wholeNumber("pending").orElse(0),
                expected.wholeNumber("excluded").orElse(0),
                expected.number("sum").orElse(BigDecimal.ZERO));
        return new Example(node.line(), rows, tally);
    }

    private Map<String, Object> row(YamlNode node) {
        Fields row = Fields.of(measure.file(), "a row of the table " + table.name(), node, columns.keySet());
        Map<String, Object> values = new LinkedHashMap<>();
        row.entries().entries().forEach((name, entry) -> {
            CaseColumn column = columns.get(name);
            if (column != null && !isNothing(entry.value())) {
                values.put(name, value(row, column));
            }
        });
        return Map.copyOf(values);
    }

    private static boolean isNothing(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.written() == YamlNode.Written.NOTHING;
    }

    private Object value(Fields row, CaseColumn column) {
        String written = row.word(column.name(), "a value");
        try {
            return switch (column.type()) {
                case TEXT -> written;
                case CODE -> code(row, column, written);
                case YES_NO -> yesOrNo(row, column, written);
                case TIMESTAMP -> LocalDateTime.parse(written.replace(' ', 'T'));
                case DATE -> LocalDate.parse(written);
                case WHOLE_NUMBER -> Integer.valueOf(written);
                case LONG_NUMBER -> Long.valueOf(written);
                case DECIMAL -> new BigDecimal(written);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw FrameworkRejected.at(
                    row.place(column.name()), "\"" + written + "\" as \"" + column.name() + "\"", form(column));
        }
    }

    private static String form(CaseColumn column) {
        return switch (column.type()) {
            case TIMESTAMP -> "a time as 2025-05-14T12:00";
            case DATE -> "a day as 2025-05-14";
            case DECIMAL -> "a number";
            default -> "a whole number";
        };
    }

    /** Codes that a setting changes are taken as they usually are, too: examples are the framework's own. */
    private String code(Fields row, CaseColumn column, String written) {
        if (!column.codes().isEmpty() && !column.codes().contains(written) && !isUsual(column, written)) {
            throw FrameworkRejected.near(
                    row.place(column.name()),
                    "the code \"" + written + "\" as \"" + column.name() + "\"",
                    "one of its codes",
                    written,
                    column.codes());
        }
        return written;
    }

    private boolean isUsual(CaseColumn column, String written) {
        return Cases.of(table.table())
                .column(column.name())
                .filter(usual -> usual.codes().contains(written))
                .isPresent();
    }

    private static Boolean yesOrNo(Fields row, CaseColumn column, String written) {
        return switch (written) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default ->
                throw FrameworkRejected.at(
                        row.place(column.name()), "\"" + written + "\" as \"" + column.name() + "\"", "yes or no");
        };
    }
}
