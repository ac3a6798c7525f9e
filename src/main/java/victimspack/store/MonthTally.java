package victimspack.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Schema;
import victimspack.store.MonthlyContents.Cells;
import victimspack.store.MonthlyContents.Month;
import victimspack.store.block.CellType;
import victimspack.store.block.LoadedBlock;

/** Tallies some of an extract's rows month by month: block by block, and in each column by column. For one thread. */
final class MonthTally {

    private final Asked asked;
    private final SortedMap<Integer, OfMonth> months = new TreeMap<>();

    MonthTally(Asked asked) {
        this.asked = asked;
    }

    /** What is asked of the rows, and by what columns it is answered. */
    static final class Asked {

        /** The place of the month's number. */
        private static final int MONTH = 0;

        private final Map<String, CellType> types = new LinkedHashMap<>();
        private final List<OfColumn> columns = new ArrayList<>();
        private final Column dated;
        private final int time;

        /**
         * @param columns those that are asked about
         * @param dated   the name of the extract's {@link MonthColumn}
         */
        Asked(Schema schema, List<Column> columns, String dated) {
            this.dated = schema.all().get(schema.indexOf(dated));
            this.types.put(RowTables.MONTH, CellType.INTEGER);
            this.time = place(this.dated);
            for (Column column : columns) {
                this.columns.add(new OfColumn(
                        column,
                        place(column),
                        RowScope.of(schema.extract().tableName(), column.name())
                                .condition()
                                .map(condition -> placed(schema, condition)),
                        Blanks.notKnown(schema.extract(), column).map(condition -> placed(schema, condition))));
            }
        }

        private Placed placed(Schema schema, CellCondition condition) {
            return new Placed(condition, place(schema.all().get(schema.indexOf(condition.column()))));
        }

        private int place(Column column) {
            types.putIfAbsent(column.name(), RowTables.cellType(column.type()));
            return List.copyOf(types.keySet()).indexOf(column.name());
        }

        /** The columns to read, in their places. */
        Map<String, CellType> types() {
            return types;
        }
    }

    private record Placed(CellCondition condition, int place) {

        boolean holds(LoadedBlock block, int row) {
            return condition.holds(block, place, row);
        }
    }

    private record OfColumn(Column column, int place, Optional<Placed> scope, Optional<Placed> notKnown) {

        boolean isTime() {
            return column.type() == ColumnType.TIMESTAMP || column.type() == ColumnType.DATE;
        }

        boolean isYesNo() {
            return column.type() == ColumnType.YES_NO;
        }

        boolean isClosed() {
            return column.type() == ColumnType.CODE && !column.codes().isEmpty();
        }
    }

    /** Of a month: what each column holds, in the order of {@link Asked}. */
    private static final class OfMonth {

        private final CellTally[] columns;
        private long rows;
        private long newest = Long.MIN_VALUE;

        OfMonth(int columns) {
            this.columns = new CellTally[columns];
            Arrays.setAll(this.columns, column -> new CellTally());
        }
    }

    private static final class CellTally {

        private long about;
        private long notKnown;
        private long earliest = Long.MAX_VALUE;
        private long latest = Long.MIN_VALUE;
        private final Map<String, Long> codes = new HashMap<>();
    }

    /** @param block with the columns of {@link Asked#types()} */
    void add(LoadedBlock block) {
        @Nullable OfMonth[] month = new @Nullable OfMonth[block.rows()];
        for (int row = 0; row < month.length; row++) {
            if (block.stands(row)) {
                OfMonth of = months.computeIfAbsent(monthOf(block, row), number -> new OfMonth(asked.columns.size()));
                of.rows++;
                of.newest = Math.max(of.newest, block.number(asked.time, row));
                month[row] = of;
            }
        }
        for (int column = 0; column < asked.columns.size(); column++) {
            OfColumn of = asked.columns.get(column);
            @Nullable CellTally[] cells = new @Nullable CellTally[month.length];
            for (int row = 0; row < cells.length; row++) {
                OfMonth its = month[row];
                cells[row] = its == null ? null : its.columns[column];
            }
            known(block, of, cells);
            if (of.isTime()) {
                times(block, of.place(), cells);
            } else if (of.isYesNo()) {
                yesNos(block, of.place(), cells);
            } else if (of.isClosed()) {
                codes(block, of.place(), cells);
            }
        }
    }

    private int monthOf(LoadedBlock block, int row) {
        if (!block.has(Asked.MONTH, row)) {
            throw new IllegalStateException("rows without a month");
        }
        return (int) block.number(Asked.MONTH, row);
    }

    private static void known(LoadedBlock block, OfColumn of, @Nullable CellTally[] cells) {
        Placed scope = of.scope().orElse(null);
        Placed notKnown = of.notKnown().orElse(null);
        for (int row = 0; row < cells.length; row++) {
            CellTally its = cells[row];
            if (its != null && (scope == null || scope.holds(block, row))) {
                its.about++;
                if (notKnown != null && notKnown.holds(block, row)) {
                    its.notKnown++;
                }
            }
        }
    }

    private static void times(LoadedBlock block, int place, @Nullable CellTally[] cells) {
        for (int row = 0; row < cells.length; row++) {
            CellTally its = cells[row];
            if (its != null && block.has(place, row)) {
                long time = block.number(place, row);
                its.earliest = Math.min(its.earliest, time);
                its.latest = Math.max(its.latest, time);
            }
        }
    }

    private static void yesNos(LoadedBlock block, int place, @Nullable CellTally[] cells) {
        for (int row = 0; row < cells.length; row++) {
            CellTally its = cells[row];
            if (its != null && block.has(place, row)) {
                its.codes.merge(block.says(place, row) ? "yes" : "no", 1L, Long::sum);
            }
        }
    }

    private static void codes(LoadedBlock block, int place, @Nullable CellTally[] cells) {
        for (int row = 0; row < cells.length; row++) {
            CellTally its = cells[row];
            if (its != null && block.object(place, row) instanceof String code) {
                its.codes.merge(code, 1L, Long::sum);
            }
        }
    }

    /** What was tallied. */
    List<Month> months() {
        return months.entrySet().stream()
                .map(month -> month(month.getKey(), month.getValue()))
                .toList();
    }

    private Month month(int number, OfMonth of) {
        Map<String, Cells> cells = new TreeMap<>();
        for (int column = 0; column < asked.columns.size(); column++) {
            Column its = asked.columns.get(column).column();
            cells.put(its.name(), cells(its, of.columns[column]));
        }
        return new Month(MonthColumn.month(number), of.rows, time(asked.dated, of.newest), cells);
    }

    private static Cells cells(Column column, CellTally tally) {
        boolean timed = tally.earliest <= tally.latest;
        return new Cells(
                tally.about,
                tally.notKnown,
                timed ? time(column, tally.earliest) : null,
                timed ? time(column, tally.latest) : null,
                new TreeMap<>(tally.codes));
    }

    /** Of a number by which a time or date lies in a block. */
    private static LocalDateTime time(Column column, long number) {
        return column.type() == ColumnType.DATE
                ? LocalDate.ofEpochDay(number).atStartOfDay()
                : LocalDateTime.ofEpochSecond(number, 0, ZoneOffset.UTC);
    }
}
