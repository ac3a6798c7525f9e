package victimspack.extract.rule;

import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A person or a business is a victim without a reference. */
final class VictimWithoutReference implements RowRule {

    private final int type;
    private final int reference;

    VictimWithoutReference(Schema schema) {
        type = schema.indexOf("victim_type");
        reference = schema.indexOf("victim_ref");
    }

    @Override
    public void check(ParsedRow row) {
        if (row.isBlank(reference) && (row.is(type, "person") || row.is(type, "business"))) {
            row.report(
                    Rule.VICTIM_WITHOUT_REFERENCE,
                    reference,
                    "a pseudonym of the victim, as victim_type is person or business");
        }
    }
}
