package victimspack.measure.count;

import java.util.stream.Collectors;
import victimspack.extract.schema.ColumnType;
import victimspack.measure.condition.Condition;
import victimspack.store.Cases;

/** A case table as a store has it, empty, for examples. */
final class CaseTables {

    private CaseTables() {}

    /** The statement that makes it in place of any that is there. */
    static String sql(Cases table) {
        return table.columns().stream()
                .map(column -> Condition.quoted(column.name()) + " " + sqlType(column.type()))
                .collect(Collectors.joining(
                        ", ",
                        "DROP TABLE IF EXISTS " + table.table().storeName() + "; CREATE TABLE "
                                + table.table().storeName() + " (",
                        ")"));
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
