package victimspack.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import victimspack.extract.schema.ColumnType;
import victimspack.store.CaseColumn;
import victimspack.store.CaseTable;

/** The case tables for the screen: the columns that conditions and breakdowns may name. */
final class TablesText {

    private TablesText() {}

    /** All tables that measures count, each with its grain. */
    static String all() {
        StringBuilder text = new StringBuilder();
        Stream.of(CaseTable.values())
                .filter(table -> table != CaseTable.FIGURES)
                .forEach(table -> append(text, table));
        return text.toString();
    }

    private static void append(StringBuilder text, CaseTable table) {
        text.append(text.isEmpty() ? "" : "\n").append("%s: %s\n".formatted(table.tableName(), table.grain()));
        for (CaseColumn column : table.columns()) {
            text.append(String.format(
                            Locale.ROOT,
                            "  %-31s %-7s %s%s%s",
                            column.name(),
                            type(column.type()),
                            column.meaning(),
                            listed("; one of ", column.codes()),
                            listed("; needs ", column.needs())))
                    .append('\n');
        }
    }

    private static String listed(String before, List<String> items) {
        return items.isEmpty() ? "" : before + String.join(", ", items);
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "text";
            case CODE -> "code";
            case TIMESTAMP -> "time";
            case DATE -> "day";
            case YES_NO -> "yes/no";
            case WHOLE_NUMBER, LONG_NUMBER -> "whole";
            case DECIMAL -> "number";
        };
    }
}
