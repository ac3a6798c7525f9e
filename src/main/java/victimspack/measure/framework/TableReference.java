package victimspack.measure.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import victimspack.extract.schema.ColumnType;
import victimspack.store.CaseColumn;
import victimspack.store.CaseTable;
import victimspack.store.Cases;

/** The reference page of the case tables in Markdown: the columns that conditions and breakdowns may name. */
public final class TableReference {

    private TableReference() {}

    /** The page, ending with a line feed. */
    public static String page() {
        List<String> lines = new ArrayList<>();
        lines.add("# Case tables");
        lines.add("");
        lines.add(
                "The tables that measures count, with every column that [conditions](conditions.md) and breakdowns may"
                        + " name. Made from the program; a test compares. A value that is not known is null. A measure whose"
                        + " columns need what was not supplied is \"Not supplied\".");
        for (CaseTable table : CaseTable.values()) {
            if (table != CaseTable.FIGURES) {
                table(table, lines);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void table(CaseTable table, List<String> lines) {
        lines.add("");
        lines.add("## " + table.tableName());
        lines.add("");
        lines.add("Grain: " + table.grain() + ".");
        lines.add("");
        lines.add("| column | type | meaning | codes | needs |");
        lines.add("|---|---|---|---|---|");
        Cases.of(table).columns().forEach(column -> lines.add(row(column)));
    }

    private static String row(CaseColumn column) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        column.name(),
                        type(column.type()),
                        column.meaning(),
                        String.join(", ", column.codes()),
                        column.needs().stream().collect(Collectors.joining(", ")));
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "text";
            case CODE -> "code";
            case TIMESTAMP -> "time";
            case DATE -> "day";
            case YES_NO -> "yes/no";
            case WHOLE_NUMBER, LONG_NUMBER -> "whole number";
            case DECIMAL -> "number";
        };
    }
}
