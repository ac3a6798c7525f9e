package victimspack.extract.derive;

import java.time.LocalDateTime;
import victimspack.extract.cell.Precision;
import victimspack.extract.rule.ParsedRow;
import victimspack.extract.schema.Schema;

/** How long it took from a report to its recording, where both times of day are known. */
final class RecordingTimes implements Derivation {

    private static final int SECONDS_IN_MINUTE = 60;

    private final int reported;
    private final int recorded;
    private final int minutes;
    private final int seconds;

    RecordingTimes(Schema schema) {
        reported = schema.indexOf("reported_at");
        recorded = schema.indexOf("recorded_at");
        minutes = schema.indexOf("minutes_to_record");
        seconds = schema.indexOf("seconds_to_record");
    }

    @Override
    public void derive(ParsedRow row) {
        LocalDateTime from = row.time(reported);
        LocalDateTime to = row.time(recorded);
        Precision known = row.precision(reported).or(row.precision(recorded));
        if (from == null || to == null || known != Precision.TIME_OF_DAY) {
            return;
        }
        long passed = TimeLine.secondsBetween(from, to);
        row.set(seconds, passed);
        row.set(minutes, Math.floorDiv(passed, SECONDS_IN_MINUTE));
    }
}
