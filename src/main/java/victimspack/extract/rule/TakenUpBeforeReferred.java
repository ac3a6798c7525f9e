package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** Support was taken up before the referral was made. */
final class TakenUpBeforeReferred implements RowRule {

    private final int takenUp;
    private final int referred;

    TakenUpBeforeReferred(Schema schema) {
        takenUp = schema.indexOf("taken_up_at");
        referred = schema.indexOf("referred_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBefore(takenUp, referred)) {
            row.report(Rule.TAKEN_UP_BEFORE_REFERRED, takenUp, "a time not before referred_at");
        }
    }
}
