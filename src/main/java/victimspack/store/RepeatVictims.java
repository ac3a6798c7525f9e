package victimspack.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the persons who reported another crime in the 365 days before, to the second. */
final class RepeatVictims {

    private static final long SECONDS = 365L * 24 * 60 * 60;

    /** As a number that the store works out without decimals. */
    private static final String SECOND = "DATEDIFF(SECOND, TIMESTAMP '1970-01-01 00:00:00', reported_at)";

    private final JdbcTemplate jdbc;
    private final int each;

    /** @param each how many rows to hold in memory at once */
    RepeatVictims(JdbcTemplate jdbc, int each) {
        this.jdbc = jdbc;
        this.each = each;
    }

    /** Makes {@code repeat_report}, with the rows of crimes of which it is so. */
    void find() {
        RowBuffer found = new RowBuffer(jdbc, "repeat_report", Map.of("position", "BIGINT"));
        new EqualKeys(jdbc, "key_crimes", each).each("person_ref", SECOND, reports -> repeats(reports, found));
        found.flush();
    }

    private static void repeats(List<EqualKeys.Row> reports, RowBuffer found) {
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
