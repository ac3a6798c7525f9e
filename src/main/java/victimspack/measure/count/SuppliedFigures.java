package victimspack.measure.count;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Extract;
import victimspack.measure.Counted;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Tally;
import victimspack.store.CaseTable;
import victimspack.store.Supply;

/**
 * Takes a measure's figures from figures.csv. A figure is of a month, a quarter or a financial year; that of an annual
 * measure's year stands in the year's quarters from the one in which it is reported on.
 */
final class SuppliedFigures {

    private static final String SQL = "SELECT \"PERIOD\", \"NUMERATOR\", \"DENOMINATOR\", \"VALUE\", \"NOTE\" FROM "
            + CaseTable.FIGURES.storeName() + " WHERE \"MEASURE\" = ? ORDER BY \"PERIOD\"";
    private static final int PERCENT_PLACES = 2;
    private static final int QUARTERS = 4;

    private final Measure measure;
    private final NavigableMap<YearMonth, Tally> months = new TreeMap<>();
    private final NavigableMap<Quarter, Tally> quarters = new TreeMap<>();
    private final Map<String, Tally> years = new TreeMap<>();
    private final Map<String, String> unpublished = new TreeMap<>();

    private SuppliedFigures(Measure measure) {
        this.measure = measure;
    }

    static Counted counted(Connection connection, Supply supply, Measure measure) throws SQLException {
        if (!supply.has(Extract.FIGURES.tableName())) {
            return absent(measure, Extract.FIGURES.fileName());
        }
        SuppliedFigures figures = new SuppliedFigures(measure);
        figures.read(connection);
        return figures.isEmpty()
                ? absent(measure, "rows of " + measure.id() + " in " + Extract.FIGURES.fileName())
                : new Counted(measure, Optional.empty(), figures.series(), List.of());
    }

    private static Counted absent(Measure measure, String missing) {
        return new Counted(measure, Optional.of(missing), new Series(new TreeMap<>(), false), List.of());
    }

    private void read(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, measure.id());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    place(rows.getString(1), tally(rows.getString(1), rows), rows.getString(5));
                }
            }
        }
    }

    private boolean isEmpty() {
        return months.isEmpty() && quarters.isEmpty() && years.isEmpty() && unpublished.isEmpty();
    }

    private void place(String period, Optional<Tally> tally, @Nullable String note) {
        if (tally.isEmpty()) {
            unpublished.put(period, note == null ? "" : note);
            return;
        }
        Optional<Quarter> quarter = Quarter.parse(period);
        if (quarter.isPresent()) {
            quarters.put(quarter.get(), tally.get());
        } else if (Quarter.ofYear(period).isPresent()) {
            years.put(period, tally.get());
        } else {
            months.put(YearMonth.parse(period), tally.get());
        }
    }

    private Series series() {
        if (measure.frequency() == Measure.Frequency.ANNUAL) {
            years.forEach((year, tally) -> Quarter.ofYear(year)
                    .ifPresent(first -> standing(first).forEach(quarter -> quarters.putIfAbsent(quarter, tally))));
        }
        return new Series(months, false, quarters, years, unpublished);
    }

    /** The quarters of a year in which its figure is known: its last alone where the measure does not say. */
    private List<Quarter> standing(Quarter first) {
        Integer reportedIn = measure.reportedIn();
        int from = reportedIn == null ? QUARTERS : reportedIn;
        return first.year().stream().filter(quarter -> quarter.number() >= from).toList();
    }

    /** The total of a mean, and of how many it is. */
    private static Tally total(long total, long base) {
        return new Tally(0, base, 0, 0, BigDecimal.valueOf(total), Tally.Basis.VALUE_OF_BASE);
    }

    /** Empty where a row says that there is no figure. */
    private Optional<Tally> tally(String period, ResultSet row) throws SQLException {
        long numerator = row.getLong(2);
        boolean hasNumerator = !row.wasNull();
        long denominator = row.getLong(3);
        boolean hasDenominator = !row.wasNull();
        @Nullable BigDecimal value = row.getBigDecimal(4);
        boolean count = measure.unit() == Measure.Unit.COUNT;
        if (hasNumerator && measure.unit() == Measure.Unit.MEAN) {
            return Optional.of(total(numerator, hasDenominator ? denominator : 1));
        }
        if (hasNumerator && !count && (!hasDenominator || numerator > denominator)) {
            throw FigureRejected.at(
                    measure,
                    period,
                    "the numerator %d %s"
                            .formatted(numerator, hasDenominator ? "of " + denominator : "without a denominator"),
                    "of a percentage at least as large a denominator, or the percentage in value");
        }
        if (hasNumerator) {
            return Optional.of(Tally.supplied(numerator, count ? numerator : denominator));
        }
        if (value == null) {
            return Optional.empty();
        }
        if (count) {
            return Optional.of(Tally.value(value));
        }
        BigDecimal exact = measure.isPercentage() ? value.movePointLeft(PERCENT_PLACES) : value;
        return Optional.of(hasDenominator ? Tally.value(exact, denominator) : Tally.value(exact));
    }
}
