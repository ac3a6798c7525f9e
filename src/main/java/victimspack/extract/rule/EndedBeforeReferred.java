package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** Support ended before the referral was made. */
final class EndedBeforeReferred implements RowRule {

    private final int ended;
    private final int referred;

    EndedBeforeReferred(Schema schema) {
        ended = schema.indexOf("ended_at");
        referred = schema.indexOf("referred_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBefore(ended, referred)) {
            row.report(Rule.ENDED_BEFORE_REFERRED, ended, "a time not before referred_at");
        }
    }
}
