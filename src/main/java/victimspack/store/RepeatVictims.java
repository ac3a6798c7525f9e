package victimspack.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import victimspack.store.block.CellType;

/** Finds the persons who reported another crime in the 365 days before, to the second. */
final class RepeatVictims {

    private static final long SECONDS = 365L * 24 * 60 * 60;

    private static final Map<String, CellType> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("is_person", CellType.YES_NO);
        COLUMNS.put("victim_ref", CellType.TEXT);
        COLUMNS.put("reported_at", CellType.TIMESTAMP);
    }

    private static final int PERSON = 0;
    private static final int VICTIM = 1;
    private static final int REPORTED = 2;

    private final JdbcTemplate jdbc;
    private final int each;
    private final RowBuffer found;

    /**
     * Makes {@code repeat_report}, without a row.
     *
     * @param each how many rows to hold in memory at once
     */
    RepeatVictims(JdbcTemplate jdbc, int each) {
        this.jdbc = jdbc;
        this.each = each;
        this.found = new RowBuffer(jdbc, "repeat_report", Map.of("position", "BIGINT"));
    }

    /** Fills it with the rows of crimes of which it is so. */
    void find() {
        new EqualKeys(jdbc, "row_crimes", each)
                .each(
                        COLUMNS,
                        (block, row) ->
                                block.says(PERSON, row) && block.has(REPORTED, row) ? block.bytes(VICTIM, row) : null,
                        (block, row) -> block.number(REPORTED, row),
                        this::repeats);
        found.flush();
    }

    private void repeats(List<EqualKeys.Row> reports) {
        List<EqualKeys.Row> inTime = new ArrayList<>(reports);
        inTime.sort(Comparator.comparingLong(EqualKeys.Row::number));
        long earlier = Long.MIN_VALUE / 2;
        long current = earlier;
        for (EqualKeys.Row report : inTime) {
            if (report.number() > current) {
                earlier = current;
                current = report.number();
            }
            if (current - earlier <= SECONDS) {
                found.add(List.of(report.position()));
            }
        }
    }
}
