package victimspack.extract.schema;

import static victimspack.extract.schema.Columns.NAME;
import static victimspack.extract.schema.Columns.REFERENCE;
import static victimspack.extract.schema.Columns.blankMeans;
import static victimspack.extract.schema.Columns.code;
import static victimspack.extract.schema.Columns.date;
import static victimspack.extract.schema.Columns.derived;
import static victimspack.extract.schema.Columns.descriptive;
import static victimspack.extract.schema.Columns.freeCode;
import static victimspack.extract.schema.Columns.longNumber;
import static victimspack.extract.schema.Columns.required;
import static victimspack.extract.schema.Columns.text;
import static victimspack.extract.schema.Columns.timestamp;
import static victimspack.extract.schema.Columns.wholeNumber;
import static victimspack.extract.schema.Columns.yesNo;

import java.util.List;
import victimspack.extract.reference.Subgroup;

/** crimes.csv: one row per victim of a recorded crime. */
public final class CrimesSchema {

    private static final List<String> OUTCOMES = List.of(
            "1", "1A", "2", "2A", "3", "3A", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
            "17", "18", "19", "20", "21", "22");

    private CrimesSchema() {}

    public static Schema schema() {
        return new Schema(Extract.CRIMES, List.of("crime_ref", "victim_ref"), columns(), derivedColumns());
    }

    private static List<Column> columns() {
        return List.of(
                required(text("crime_ref", REFERENCE, "crime reference")),
                text("victim_ref", REFERENCE, "pseudonymous victim id; blank where there is no identifiable victim"),
                required(code(
                        "victim_type",
                        List.of("person", "business", "none", "not-known"),
                        "who the victim is; not-known for a file without victims")),
                timestamp("reported_at", "when the victim reported to police"),
                required(timestamp("recorded_at", "when the crime was recorded; not before reported_at")),
                descriptive(
                        text("offence_code", 12, "Home Office offence code; needed where offence_subgroup is blank")),
                code("offence_subgroup", Subgroup.codes(), "Home Office sub-group; blank: found from offence_code"),
                descriptive(text("unit", 60, "the force's own unit: sector, BCU, ward cluster")),
                blankMeans("no", yesNo("domestic_abuse", "flagged as domestic abuse")),
                blankMeans("no", yesNo("hate_crime", "flagged as hate crime")),
                blankMeans(
                        "none",
                        code(
                                "enhanced_priority",
                                List.of("serious-crime", "persistently-targeted", "vulnerable", "none"),
                                "why Enhanced Rights of the Victims' Code apply")),
                descriptive(freeCode("vulnerability", "type of vulnerability")),
                descriptive(code(
                        "vulnerability_severity", List.of("high", "medium", "low"), "severity of the vulnerability")),
                descriptive(wholeNumber("victim_age", "age at the offence, in years, 0 to 120")),
                descriptive(blankMeans("U", code("victim_sex", Codes.SEX, "F, M, X or U"))),
                descriptive(blankMeans(
                        "NS",
                        code("victim_ethnicity", Codes.ETHNICITY, "self-defined ethnicity, 18+1, 16+1 or 5+1 code"))),
                timestamp("crime_number_sent_at", "when the crime number was sent in writing; not before reported_at"),
                code(
                        "vna_status",
                        List.of("completed", "not-completed", "not-offered", "declined", "already-supported"),
                        "Victim Needs Assessment; blank for a person: not-completed"),
                timestamp("vna_at", "when the assessment was done"),
                code(
                        "victim_contract",
                        List.of("completed", "not-offered", "declined"),
                        "victim contract; blank for a victim: not-offered"),
                timestamp("contract_at", "when the contract was agreed"),
                blankMeans("no", yesNo("vps_offered", "a Victim Personal Statement was offered")),
                timestamp("vps_offered_at", "when the statement was offered"),
                blankMeans("no", yesNo("vps_taken", "a Victim Personal Statement was taken")),
                code("outcome_code", OUTCOMES, "Home Office outcome type; only with outcome_at"),
                timestamp(
                        "outcome_at", "when the outcome was assigned; only with outcome_code, not before reported_at"));
    }

    private static List<Column> derivedColumns() {
        return List.of(
                derived(code("offence_group", Subgroup.groups(), "the group of the sub-group")),
                derived(longNumber("minutes_to_record", "whole minutes on the time line from report to record")),
                derived(longNumber("seconds_to_record", "whole seconds from report to record on the time line")),
                derived(text("age_band", NAME, "the band of victim_age")),
                derived(code(
                        "ethnic_group",
                        Codes.ETHNIC_GROUP,
                        "the first letter of victim_ethnicity; Chinese of 16+1 is A")),
                derived(yesNo("enhanced", "enhanced_priority is not none")),
                derived(yesNo("is_victim", "victim_type is person or business")),
                derived(yesNo("is_person", "victim_type is person")),
                derived(date("acknowledge_by", "last day on which the crime number is sent in time")),
                derived(code("acknowledged", Codes.CHECK, "the crime number was sent in time")),
                derived(code(
                        "needs_assessed", Codes.CHECK, "needs were assessed, or a person declined or had support")),
                derived(code("statement_offered", Codes.CHECK, "a Victim Personal Statement was offered")),
                derived(date("refer_by", "last day on which a first referral is in time")));
    }
}
