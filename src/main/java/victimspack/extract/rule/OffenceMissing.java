package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A crime has neither an offence code nor a sub-group. */
final class OffenceMissing implements RowRule {

    private final int code;
    private final int subgroup;

    OffenceMissing(Schema schema) {
        code = schema.indexOf("offence_code");
        subgroup = schema.indexOf("offence_subgroup");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBlank(code) && row.isBlank(subgroup)) {
            row.report(Rule.REQUIRED_VALUE_MISSING, subgroup, "a sub-group, or an offence_code to find it from");
        }
    }
}
