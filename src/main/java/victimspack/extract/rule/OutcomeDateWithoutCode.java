package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** The time of an outcome is given without the outcome. */
final class OutcomeDateWithoutCode implements RowRule {

    private final int code;
    private final int date;

    OutcomeDateWithoutCode(Schema schema) {
        code = schema.indexOf("outcome_code");
        date = schema.indexOf("outcome_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (!row.isBlank(date) && row.isBlank(code)) {
            row.report(Rule.OUTCOME_DATE_WITHOUT_CODE, code, "the outcome that was assigned at outcome_at");
        }
    }
}
