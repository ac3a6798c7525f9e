package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A Victim Personal Statement was taken that was not offered. */
final class StatementTakenNotOffered implements RowRule {

    private final int offered;
    private final int taken;

    StatementTakenNotOffered(Schema schema) {
        offered = schema.indexOf("vps_offered");
        taken = schema.indexOf("vps_taken");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isYes(taken) && Boolean.FALSE.equals(row.value(offered))) {
            row.report(Rule.STATEMENT_TAKEN_NOT_OFFERED, taken, "vps_taken only where vps_offered is yes");
        }
    }
}
