package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** An offence without a sub-group has a code that could not be read. */
final class OffenceNotClassified implements RowRule {

    private final int code;
    private final int subgroup;

    OffenceNotClassified(Schema schema) {
        code = schema.indexOf("offence_code");
        subgroup = schema.indexOf("offence_subgroup");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBlank(subgroup) && !row.isBlank(code) && row.value(code) == null) {
            row.report(Rule.OFFENCE_NOT_CLASSIFIED, subgroup, "a sub-group, as the offence code cannot be read");
        }
    }
}
