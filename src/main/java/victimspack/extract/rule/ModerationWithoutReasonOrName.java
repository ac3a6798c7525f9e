package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A grade was moderated without saying why, or without saying by whom. */
final class ModerationWithoutReasonOrName implements RowRule {

    private final int grade;
    private final int reason;
    private final int name;

    ModerationWithoutReasonOrName(Schema schema) {
        grade = schema.indexOf("moderated_grade");
        reason = schema.indexOf("moderation_reason");
        name = schema.indexOf("moderated_by");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBlank(grade)) {
            return;
        }
        if (row.isBlank(reason)) {
            row.report(Rule.MODERATION_WITHOUT_REASON_OR_NAME, reason, "the reason for the moderated grade");
        }
        if (row.isBlank(name)) {
            row.report(Rule.MODERATION_WITHOUT_REASON_OR_NAME, name, "the name of who moderated the grade");
        }
    }
}
