package victimspack.quality;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.store.Blanks;
import victimspack.store.MonthlyContents.Cells;
import victimspack.store.MonthlyContents.Month;
import victimspack.store.RowScope;

/**
 * What one column of an extract's accepted rows holds.
 *
 * @param scope        the rows that it is about, in words
 * @param blankMeans   the value that a blank is counted as, so that nothing is not known; empty where blank is not known
 * @param completeness by quarter
 * @param range        of a timestamp or date column that has any
 * @param codes        how often each code of a closed list stands; empty for other columns
 */
public record ColumnContents(
        String name,
        String scope,
        Optional<String> blankMeans,
        SortedMap<Quarter, Completeness> completeness,
        Optional<Range> range,
        SortedMap<String, Long> codes) {

    /**
     * How much of a column is known.
     *
     * @param about    rows that the column is about
     * @param notKnown those whose cell is blank or was not valid
     */
    public record Completeness(long about, long notKnown) {

        static final Completeness NONE = new Completeness(0, 0);

        public long known() {
            return about - notKnown;
        }

        Completeness plus(Completeness other) {
            return new Completeness(about + other.about, notKnown + other.notKnown);
        }
    }

    /** The earliest and the latest time in a column; of a date, its first minute. */
    public record Range(LocalDateTime earliest, LocalDateTime latest) {}

    static ColumnContents of(Extract extract, Column column, List<Month> months) {
        SortedMap<Quarter, Completeness> completeness = new TreeMap<>();
        SortedMap<String, Long> codes = new TreeMap<>();
        for (Month month : months) {
            Cells cells = Objects.requireNonNull(month.columns().get(column.name()), column.name());
            completeness.merge(
                    Quarter.of(month.month()), new Completeness(cells.about(), cells.notKnown()), Completeness::plus);
            cells.codes().forEach((code, count) -> codes.merge(code, count, Long::sum));
        }
        return new ColumnContents(
                column.name(),
                RowScope.of(extract.tableName(), column.name()).words(),
                Blanks.meaning(extract, column),
                completeness,
                range(column, months),
                codes);
    }

    private static Optional<Range> range(Column column, List<Month> months) {
        Optional<LocalDateTime> earliest = months.stream()
                .flatMap(month -> Optional.ofNullable(month.columns().get(column.name())).stream())
                .flatMap(cells -> Optional.ofNullable(cells.earliest()).stream())
                .min(Comparator.naturalOrder());
        Optional<LocalDateTime> latest = months.stream()
                .flatMap(month -> Optional.ofNullable(month.columns().get(column.name())).stream())
                .flatMap(cells -> Optional.ofNullable(cells.latest()).stream())
                .max(Comparator.naturalOrder());
        return earliest.flatMap(from -> latest.map(to -> new Range(from, to)));
    }

    /** Over all quarters. */
    public Completeness total() {
        return completeness.values().stream().reduce(Completeness.NONE, Completeness::plus);
    }
}
