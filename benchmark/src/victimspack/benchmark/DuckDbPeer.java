package victimspack.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What an embedded column store needs to load the same files, typed, into a database file, and to count measures by month. It
 * checks no row, keeps no bad one apart and derives only what it counts.
 */
public final class DuckDbPeer {

    private static final List<String> EXTRACTS =
            List.of("crimes", "referrals", "surveys", "updates", "vrr", "training", "audits");

    private static final List<String> COUNTS = List.of(
            "select date_trunc('month', recorded_at), count(distinct crime_ref) from crimes group by 1",
            """
            select date_trunc('month', recorded_at), unit,
                   count(*) filter (vna_status = 'completed'),
                   count(*) filter (vna_status is null or vna_status not in ('declined', 'already-supported')),
                   count(*) filter (victim_contract = 'completed'), count(*) filter (vps_offered),
                   count(*) filter (recorded_at - reported_at <= interval 24 hours)
            from crimes where victim_type = 'person' group by 1, 2""",
            """
            select date_trunc('month', referred_at), service, count(*), count(*) filter (taken_up)
            from referrals semi join crimes using (crime_ref) group by 1, 2""",
            """
            select date_trunc('month', responded_at), c.unit, count(*) filter (overall in ('very-satisfied', 'fairly-satisfied')),
                   count(*) filter (overall <> 'dont-know')
            from surveys left join (select crime_ref, any_value(unit) unit from crimes group by 1) c using (crime_ref)
            where responded_at is not null group by 1, 2""",
            """
            select date_trunc('month', event_at), event, count(*), count(*) filter (informed_at - event_at <= interval 7 days)
            from updates semi join crimes using (crime_ref) group by 1, 2""");

    private DuckDbPeer() {}

    /** @param args the folder of extracts, and the database file to make */
    public static void main(String[] args) throws SQLException, IOException {
        Path folder = Path.of(args[0]);
        Path file = Path.of(args[1]);
        Files.deleteIfExists(file);
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (String extract : EXTRACTS) {
                Path csv = folder.resolve(extract + ".csv");
                if (Files.exists(csv)) {
                    statement.execute("create table %s as from read_csv('%s', header = true)".formatted(extract, csv));
                }
            }
            statement.execute("checkpoint");
            long loaded = System.nanoTime();
            long cells = 0;
            for (String count : COUNTS) {
                try (ResultSet rows = statement.executeQuery(count)) {
                    while (rows.next()) {
                        cells++;
                    }
                }
            }
            System.out.printf(
                    "load %.3f%ncount %.3f%ncells %d%n",
                    (loaded - start) / 1e9, (System.nanoTime() - loaded) / 1e9, cells);
        }
    }
}
