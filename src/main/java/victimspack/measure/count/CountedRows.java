package victimspack.measure.count;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import victimspack.extract.Quarter;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.condition.Condition;
import victimspack.store.CaseColumn;
import victimspack.store.CaseTable;
import victimspack.store.Cases;

/** Which rows a measure's number is made of: their references, by the same conditions that count them. */
public final class CountedRows {

    /** A part of a measure's base. */
    public enum Part {
        /** The numerator. */
        COUNTED,
        /** The rest of the base. */
        NOT_COUNTED
    }

    private CountedRows() {}

    /** The columns that say which row of a case table is meant: its references, and a course's officer and name. */
    public static List<String> columns(CaseTable table) {
        return table.columns().stream()
                .map(CaseColumn::name)
                .filter(name -> name.endsWith("_ref") || table == CaseTable.OFFICERS && name.equals("course"))
                .toList();
    }

    /**
     * Hands out the references of a part of the base in one quarter, as many rows as the quarter's tally says. A value not
     * known is empty.
     *
     * @param connection to a store whose case tables are made; reading is all that is done with it
     * @param measure    one that counts rows
     * @param rows       takes the cells of {@link #columns}, in their order, row by row in the order of the cells
     * @return how many rows there were
     */
    public static long read(
            Connection connection, Measure measure, Quarter quarter, Part part, Consumer<List<String>> rows)
            throws SQLException {
        Cases cases = measure.from();
        if (cases == null) {
            throw new IllegalArgumentException(measure.id() + " counts no rows");
        }
        CaseTable table = cases.table();
        boolean none = part == Part.NOT_COUNTED && measure.kind() == Kind.COUNT;
        if (none) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql(measure, table, quarter, part))) {
            int columns = columns(table).size();
            long read = 0;
            while (result.next()) {
                rows.accept(cells(result, columns));
                read++;
            }
            return read;
        }
    }

    private static List<String> cells(ResultSet row, int columns) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            String cell = row.getString(column);
            cells.add(cell == null ? "" : cell);
        }
        return cells;
    }

    private static String sql(Measure measure, CaseTable table, Quarter quarter, Part part) {
        String columns = columns(table).stream().map(Condition::quoted).collect(Collectors.joining(", "));
        int state = part == Part.COUNTED ? State.COUNTED : State.AMONG;
        return "SELECT %1$s FROM %2$s WHERE %3$s = %4$d ORDER BY %1$s"
                .formatted(columns, rows(measure, table, quarter), State.sql(measure, Optional.empty()), state);
    }

    /** The table as far as the quarter sees it: at its end for a snapshot, otherwise the rows dated in it. */
    private static String rows(Measure measure, CaseTable table, Quarter quarter) {
        String datedBy = measure.datedBy();
        if (datedBy == null) {
            return table.storeName() + " CROSS JOIN " + new Months(quarter.lastMonth(), 1).endsSql();
        }
        Months months = Months.of(List.of(quarter));
        return "(SELECT * FROM %s WHERE %s) AS dated".formatted(table.storeName(), months.sqlHolding(datedBy));
    }
}
