package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A review was granted for a request that is not eligible. */
final class GrantedNotEligible implements RowRule {

    private final int granted;
    private final int eligible;

    GrantedNotEligible(Schema schema) {
        granted = schema.indexOf("granted");
        eligible = schema.indexOf("eligible");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isYes(granted) && Boolean.FALSE.equals(row.value(eligible))) {
            row.report(Rule.GRANTED_NOT_ELIGIBLE, granted, "granted only where eligible is yes");
        }
    }
}
