package victimspack.store;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.Schema;
import victimspack.store.block.BlockReader;
import victimspack.store.block.Blocks;

/** Says what the accepted rows of an extract hold, month by month, each of them read once. */
public final class MonthlyContents {

    private final JdbcTemplate jdbc;

    public MonthlyContents(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * The rows of one month.
     *
     * @param newest  the latest of their {@link MonthColumn}; of a date, its first minute
     * @param columns what each column supplied holds, by its name
     */
    public record Month(YearMonth month, long rows, LocalDateTime newest, Map<String, Cells> columns) {

        /** With other rows of the same month. */
        private Month and(Month other) {
            Map<String, Cells> all = new TreeMap<>(columns);
            other.columns.forEach((name, cells) -> all.merge(name, cells, Cells::and));
            return new Month(month, rows + other.rows, newest.isBefore(other.newest) ? other.newest : newest, all);
        }
    }

    /**
     * What one column holds in one month.
     *
     * @param about    rows that the column can say anything of, see {@link RowScope}
     * @param notKnown those of them whose cell is blank or was not valid
     * @param earliest of a timestamp or date column; of a date, its first minute; null where there is none
     * @param latest   as earliest
     * @param codes    how often each code stands, of a column with a closed list; yes and no of a yes/no column
     */
    public record Cells(
            long about,
            long notKnown,
            @Nullable LocalDateTime earliest,
            @Nullable LocalDateTime latest,
            SortedMap<String, Long> codes) {

        private Cells and(Cells other) {
            SortedMap<String, Long> all = new TreeMap<>(codes);
            other.codes.forEach((code, rows) -> all.merge(code, rows, Long::sum));
            return new Cells(
                    about + other.about,
                    notKnown + other.notKnown,
                    earliest == null || other.earliest != null && other.earliest.isBefore(earliest)
                            ? other.earliest
                            : earliest,
                    latest == null || other.latest != null && other.latest.isAfter(latest) ? other.latest : latest,
                    all);
        }
    }

    /**
     * Every month that has a row, oldest first.
     *
     * @param supplied names of the columns that the extract was supplied with; others are left out
     * @throws IllegalArgumentException for an extract without a {@link MonthColumn}
     */
    public List<Month> of(Schema schema, Set<String> supplied) {
        String month = MonthColumn.of(schema.extract())
                .orElseThrow(() -> new IllegalArgumentException(schema.extract() + " has no months"));
        List<Column> columns = schema.columns().stream()
                .filter(column -> supplied.contains(column.name()))
                .toList();
        MonthTally.Asked asked = new MonthTally.Asked(schema, columns, month);
        String table = RowTables.tableOf(schema.extract());
        return halves(table).parallelStream()
                .flatMap(half -> read(table, asked, half).stream())
                .collect(Collectors.toMap(Month::month, Function.identity(), Month::and, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<Month> read(String table, MonthTally.Asked asked, List<Blocks.Entry> blocks) {
        MonthTally tally = new MonthTally(asked);
        new BlockReader(jdbc, table, asked.types()).read(blocks, tally::add);
        return tally.months();
    }

    /** Two parts of a table's blocks, so that both processors have one; of a table without rows, none. */
    private List<List<Blocks.Entry>> halves(String table) {
        List<Blocks.Entry> blocks = Blocks.entries(jdbc, table);
        int middle = blocks.size() / 2;
        return Stream.of(blocks.subList(0, middle), blocks.subList(middle, blocks.size()))
                .filter(half -> !half.isEmpty())
                .toList();
    }
}
