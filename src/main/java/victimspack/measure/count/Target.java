package victimspack.measure.count;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import victimspack.measure.Counted;
import victimspack.measure.Kind;
import victimspack.measure.Measure;
import victimspack.measure.Series;
import victimspack.measure.Slice;
import victimspack.measure.Tally;

/** One measure within a scan: where its columns are in the result, and what has been counted so far. */
final class Target {

    private final Measure measure;
    private final Months months;
    private final int monthColumn;
    private final int stateColumn;
    private final int numberColumn;
    private final Cells total;
    private final List<Sliced> slices;

    /** A breakdown and where its state stands in the result. */
    record Sliced(int stateColumn, Grid grid) {}

    /** @param numberColumn the place of the number a mean is of; 0 where the measure is none */
    Target(Measure measure, Months months, int monthColumn, int stateColumn, int numberColumn, List<Sliced> slices) {
        this.measure = measure;
        this.months = months;
        this.monthColumn = monthColumn;
        this.stateColumn = stateColumn;
        this.numberColumn = numberColumn;
        this.total = new Cells(months.count());
        this.slices = slices;
    }

    /** Counts a row of the result whose whole numbers are given by place. */
    void count(ResultSet row, int[] numbers) throws SQLException {
        int month = months.index(numbers[monthColumn]);
        if (!months.holds(month)) {
            return;
        }
        int state = numbers[stateColumn];
        if (state != State.OUTSIDE) {
            total.add(month, state);
        }
        if (isSummed(state)) {
            total.add(month, number(row));
        }
        for (Sliced slice : slices) {
            int sliceState = numbers[slice.stateColumn()];
            if (sliceState != State.OUTSIDE) {
                slice.grid().add(month, sliceState);
            }
            if (isSummed(sliceState)) {
                slice.grid().add(month, number(row));
            }
        }
    }

    private boolean isSummed(int state) {
        return numberColumn > 0 && (state == State.AMONG || state == State.COUNTED);
    }

    private BigDecimal number(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal(numberColumn);
        return number == null ? BigDecimal.ZERO : number;
    }

    Counted counted() {
        Map<YearMonth, Tally> totals = total.tallies(measure.kind(), months::month);
        List<Slice> found = new ArrayList<>();
        for (Sliced slice : slices) {
            for (Grid.Category category : slice.grid().categories()) {
                Map<YearMonth, Tally> tallies = category.cells().tallies(measure.kind(), months::month);
                found.add(new Slice(slice.grid().breakdown(), category.name(), series(shares(tallies, totals))));
            }
        }
        return new Counted(measure, Optional.empty(), series(totals), found);
    }

    private Series series(Map<YearMonth, Tally> tallies) {
        return Series.of(tallies, measure.kind() == Kind.SNAPSHOT);
    }

    /** A profile's category is counted among the whole profile, so that its value is its share. */
    private Map<YearMonth, Tally> shares(Map<YearMonth, Tally> category, Map<YearMonth, Tally> totals) {
        if (measure.kind() != Kind.PROFILE) {
            return category;
        }
        Map<YearMonth, Tally> shares = new TreeMap<>();
        totals.forEach((month, total) -> shares.put(
                month,
                Tally.of(
                        category.getOrDefault(month, Tally.NONE).numerator(),
                        total.denominator(),
                        total.pending(),
                        total.excluded())));
        return shares;
    }
}
