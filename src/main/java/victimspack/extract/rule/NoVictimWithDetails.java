package victimspack.extract.rule;

import java.util.stream.IntStream;
import victimspack.extract.Rule;
import victimspack.extract.schema.Schema;

/** A row without a victim gives a victim's reference, age, sex or ethnicity; unknown sex and ethnicity are no details. */
final class NoVictimWithDetails implements RowRule {

    private final int type;
    private final int reference;
    private final int age;
    private final int sex;
    private final int ethnicity;

    NoVictimWithDetails(Schema schema) {
        type = schema.indexOf("victim_type");
        reference = schema.indexOf("victim_ref");
        age = schema.indexOf("victim_age");
        sex = schema.indexOf("victim_sex");
        ethnicity = schema.indexOf("victim_ethnicity");
    }

    @Override
    public void check(ParsedRow row) {
        if (!row.is(type, "none")) {
            return;
        }
        IntStream.of(reference, age, sex, ethnicity)
                .filter(column -> !row.isBlank(column))
                .filter(column -> !row.is(column, "U") && !row.is(column, "NS"))
                .findFirst()
                .ifPresent(column -> row.report(
                        Rule.NO_VICTIM_WITH_DETAILS,
                        column,
                        "blank where victim_type is none, or another victim_type"));
    }
}
