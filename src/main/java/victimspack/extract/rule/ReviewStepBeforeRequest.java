package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A step of a review came before the request. */
final class ReviewStepBeforeRequest implements RowRule {

    private final int requested;
    private final int[] steps;

    ReviewStepBeforeRequest(Schema schema) {
        requested = schema.indexOf("requested_at");
        steps = new int[] {
            schema.indexOf("acknowledged_at"), schema.indexOf("reviewer_appointed_at"), schema.indexOf("decided_at")
        };
    }

    @Override
    public void check(ParsedRow row) {
        for (int step : steps) {
            if (row.isBefore(step, requested)) {
                row.report(Rule.REVIEW_STEP_BEFORE_REQUEST, step, "a time not before requested_at");
            }
        }
    }
}
