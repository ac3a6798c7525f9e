package victimspack.quality;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import victimspack.extract.Quarter;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Extract;
import victimspack.extract.source.Source;
import victimspack.store.MonthColumn;
import victimspack.store.MonthlyContents;
import victimspack.store.MonthlyContents.Month;

/**
 * What the accepted rows of one extract hold.
 *
 * @param monthColumn the column that says in which month a row falls
 * @param months      those that have rows, oldest first
 * @param columns     those supplied, in the schema's order
 */
public record ExtractContents(
        Extract extract, String monthColumn, List<MonthRows> months, List<ColumnContents> columns) {

    /**
     * The rows of one month.
     *
     * @param newest the latest time of the extract's month column
     */
    public record MonthRows(YearMonth month, long rows, LocalDateTime newest) {}

    static ExtractContents of(MonthlyContents store, Source source) {
        List<Month> months = store.of(source.schema(), source.supplied());
        List<Column> columns = source.schema().columns().stream()
                .filter(column -> source.supplied().contains(column.name()))
                .toList();
        return new ExtractContents(
                source.extract(),
                MonthColumn.of(source.extract()).orElseThrow(),
                months.stream()
                        .map(month -> new MonthRows(month.month(), month.rows(), month.newest()))
                        .toList(),
                columns.stream()
                        .map(column -> ColumnContents.of(source.extract(), column, months))
                        .toList());
    }

    /** All accepted rows. */
    public long rows() {
        return months.stream().mapToLong(MonthRows::rows).sum();
    }

    /** Accepted rows by quarter, without quarters that have none. */
    public SortedMap<Quarter, Long> quarters() {
        SortedMap<Quarter, Long> quarters = new TreeMap<>();
        months.forEach(month -> quarters.merge(Quarter.of(month.month()), month.rows(), Long::sum));
        return quarters;
    }

    /** Whether a month has rows. */
    public boolean has(YearMonth month) {
        return months.stream().anyMatch(held -> held.month().equals(month));
    }
}
