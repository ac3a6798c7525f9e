package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** An outcome is given without the time it was assigned. */
final class OutcomeCodeWithoutDate implements RowRule {

    private final int code;
    private final int date;

    OutcomeCodeWithoutDate(Schema schema) {
        code = schema.indexOf("outcome_code");
        date = schema.indexOf("outcome_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (!row.isBlank(code) && row.isBlank(date)) {
            row.report(Rule.OUTCOME_CODE_WITHOUT_DATE, date, "the time at which the outcome was assigned");
        }
    }
}
