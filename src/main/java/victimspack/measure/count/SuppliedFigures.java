package victimspack.measure.count;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Extract;
import victimspack.extract.Quarter;
import victimspack.measure.Counted;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;
import victimspack.store.CaseTable;
import victimspack.store.Supply;

/** Takes a measure's figures from figures.csv. A figure is of a month or of a quarter. */
record SuppliedFigures(Connection connection, Months months, Supply supply) {

    private static final String SQL = "SELECT \"PERIOD\", \"NUMERATOR\", \"DENOMINATOR\", \"VALUE\" FROM "
            + CaseTable.FIGURES.storeName() + " WHERE \"MEASURE\" = ? ORDER BY \"PERIOD\"";

    Counted counted(Measure measure) throws SQLException {
        if (!supply.has(Extract.FIGURES.tableName())) {
            return absent(measure, Extract.FIGURES.fileName());
        }
        NavigableMap<YearMonth, Tally> byMonth = new TreeMap<>();
        NavigableMap<Quarter, Tally> byQuarter = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, measure.id());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    place(rows.getString(1), tally(measure, rows), byMonth, byQuarter);
                }
            }
        }
        if (byMonth.isEmpty() && byQuarter.isEmpty()) {
            return absent(measure, "rows of " + measure.id() + " in " + Extract.FIGURES.fileName());
        }
        return new Counted(measure, Optional.empty(), new Series(byMonth, false, byQuarter), List.of());
    }

    static Counted absent(Measure measure, String missing) {
        return new Counted(measure, Optional.of(missing), new Series(new TreeMap<>(), false), List.of());
    }

    private void place(
            String period,
            Tally tally,
            NavigableMap<YearMonth, Tally> byMonth,
            NavigableMap<Quarter, Tally> byQuarter) {
        Optional<Quarter> quarter = Quarter.parse(period);
        if (quarter.isPresent()) {
            byQuarter.put(quarter.get(), tally);
        } else {
            byMonth.put(YearMonth.parse(period), tally);
        }
    }

    /** A figure without a base stands for one reading: its sum is the value, its base one. */
    private static Tally tally(Measure measure, ResultSet row) throws SQLException {
        @Nullable BigDecimal value = row.getBigDecimal(4);
        long numerator = row.getLong(2);
        boolean hasNumerator = !row.wasNull();
        long denominator = row.getLong(3);
        boolean hasDenominator = !row.wasNull();
        if (hasNumerator) {
            long base = measure.unit() == Measure.Unit.COUNT || !hasDenominator ? numerator : denominator;
            return Tally.of(numerator, base, 0, 0);
        }
        long base = hasDenominator ? denominator : 1;
        return new Tally(base, base, 0, 0, value == null ? BigDecimal.ZERO : value.multiply(BigDecimal.valueOf(base)));
    }
}
