package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** The survey was answered before the invitation was sent. */
final class ResponseBeforeInvitation implements RowRule {

    private final int responded;
    private final int invited;

    ResponseBeforeInvitation(Schema schema) {
        responded = schema.indexOf("responded_at");
        invited = schema.indexOf("invited_at");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBefore(responded, invited)) {
            row.report(Rule.RESPONSE_BEFORE_INVITATION, responded, "a time not before invited_at");
        }
    }
}
