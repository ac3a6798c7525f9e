package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** The outcome was assigned before the crime was reported. */
final class OutcomeBeforeReported implements RowRule {

    private final int outcome;
    private final int reported;

    OutcomeBeforeReported(Schema schema) {
        outcome = schema.indexOf("outcome_at");
        reported = schema.indexOf("reported_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBefore(outcome, reported)) {
            row.report(Rule.OUTCOME_BEFORE_REPORTED, outcome, "a time not before reported_at");
        }
    }
}
