package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** The crime number was sent before the crime was reported. */
final class AcknowledgedBeforeReported implements RowRule {

    private final int sent;
    private final int reported;

    AcknowledgedBeforeReported(Schema schema) {
        sent = schema.indexOf("crime_number_sent_at");
        reported = schema.indexOf("reported_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBefore(sent, reported)) {
            row.report(Rule.ACKNOWLEDGED_BEFORE_REPORTED, sent, "a time not before reported_at");
        }
    }
}
