package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.REFERENCE;
import static victimspack.extract.schema.Columns.blankMeans;
import static victimspack.extract.schema.Columns.code;
import static victimspack.extract.schema.Columns.date;
import static victimspack.extract.schema.Columns.derived;
import static victimspack.extract.schema.Columns.descriptive;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;
import static victimspack.extract.schema.Columns.wholeNumber;

import java.util.List;

/** audits.csv: the Victims' Code dip sample, one row per case looked at. */
public final class AuditsSchema {

    private static final List<String> ANSWERS = List.of("yes", "no", "na");

    private AuditsSchema() {}

    public static Schema schema() {
        return new Schema(Extract.AUDITS, List.of("sample_ref"), columns(), derivedColumns());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("sample_ref", NAME, "the sampled case")),
                text("crime_ref", REFERENCE, "its crime"),
                required(date("audited_on", "the day of the audit")),
                required(text("department", NAME, "the department audited")),
                text("category", NAME, "kind of crime: domestic-violence, burglary, robbery, hate-crime ..."),
                descriptive(blankMeans("U", code("victim_sex", Codes.SEX, "F, M, X or U"))),
                descriptive(wholeNumber("victim_age", "age at the offence, in years, 0 to 120")),
                descriptive(blankMeans(
                        "NS",
                        code("victim_ethnicity", Codes.ETHNICITY, "self-defined ethnicity, 18+1, 16+1 or 5+1 code"))),
                code("code_compliant", ANSWERS, "the Victims' Code was complied with"),
                code("good_service", ANSWERS, "the victim had a good service"),
                code("acknowledged", ANSWERS, "the crime was acknowledged in writing"),
                code("assessed_and_referred", ANSWERS, "needs were assessed and a referral made"),
                code("updated_in_time", ANSWERS, "updates came in time"),
                code("told_of_end", ANSWERS, "the victim was told how the case ended"),
                code("vps_taken", ANSWERS, "a Victim Personal Statement was taken"),
                code("vps_used", ANSWERS, "the statement was used"),
                code("vps_reported_back", ANSWERS, "the victim was told how the statement was used"));
    }

    private static List<Column> derivedColumns() {
        return List.of(
                derived(text("age_band", NAME, "the band of victim_age")),
                derived(code(
                        "ethnic_group",
                        Codes.ETHNIC_GROUP,
                        "the first letter of victim_ethnicity; Chinese of 16+1 is A")));
    }
}
