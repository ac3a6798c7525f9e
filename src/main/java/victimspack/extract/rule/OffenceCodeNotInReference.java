package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.reference.Offences;
import victimspack.extract.schema.Schema;

/** An offence without a sub-group has a code that the reference table does not have. */
final class OffenceCodeNotInReference implements RowRule {

    private final Offences offences;
    private final int code;
    private final int subgroup;

    OffenceCodeNotInReference(Schema schema, Offences offences) {
        this.offences = offences;
        code = schema.indexOf("offence_code");
        subgroup = schema.indexOf("offence_subgroup");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBlank(subgroup)
                && row.value(code) instanceof String given
                && offences.subgroupOf(given).isEmpty()) {
            row.report(
                    Rule.OFFENCE_CODE_NOT_IN_REFERENCE,
                    code,
                    "a code of the Home Office reference table, or offence_subgroup");
        }
    }
}
