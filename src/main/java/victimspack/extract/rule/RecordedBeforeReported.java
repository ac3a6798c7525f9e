package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** The crime was recorded before it was reported. */
final class RecordedBeforeReported implements RowRule {

    private final int recorded;
    private final int reported;

    RecordedBeforeReported(Schema schema) {
        recorded = schema.indexOf("recorded_at");
        reported = schema.indexOf("reported_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBefore(recorded, reported)) {
            row.report(Rule.RECORDED_BEFORE_REPORTED, recorded, "a time not before reported_at");
        }
    }
}
