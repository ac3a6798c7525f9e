package victimspack.measure.count;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import victimspack.extract.ColumnType;
import victimspack.measure.condition.Condition;
import victimspack.store.CaseTable;

/** The case tables as a store has them, empty, for examples. */
final class CaseTables {

    private CaseTables() {}

    /** A statement for each. */
    static List<String> sql() {
        return Arrays.stream(CaseTable.values()).map(CaseTables::sql).toList();
    }

    private static String sql(CaseTable table) {
        return table.columns().stream()
                .map(column -> Condition.quoted(column.name()) + " " + sqlType(column.type()))
                .collect(Collectors.joining(", ", "CREATE TABLE " + table.storeName() + " (", ")"));
    }

    private static String sqlType(ColumnType type) {
        return switch (type) {
            case TEXT, CODE -> "VARCHAR";
            case TIMESTAMP -> "TIMESTAMP(0)";
            case DATE -> "DATE";
            case YES_NO -> "BOOLEAN";
            case WHOLE_NUMBER -> "INTEGER";
            case LONG_NUMBER -> "BIGINT";
            case DECIMAL -> "DECIMAL(38, 6)";
        };
    }
}
