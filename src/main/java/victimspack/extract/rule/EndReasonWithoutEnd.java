package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A reason for the end of support is given without the time it ended. */
final class EndReasonWithoutEnd implements RowRule {

    private final int reason;
    private final int ended;

    EndReasonWithoutEnd(Schema schema) {
        reason = schema.indexOf("end_reason");
        ended = schema.indexOf("ended_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (!row.isBlank(reason) && row.isBlank(ended)) {
            row.report(
                    Rule.END_REASON_WITHOUT_END, ended, "the time at which support ended, as there is an end_reason");
        }
    }
}
