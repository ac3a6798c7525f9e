package victimspack.store;

import static victimspack.extract.schema.ColumnType.CODE;
import static victimspack.extract.schema.ColumnType.DATE;
import static victimspack.extract.schema.ColumnType.DECIMAL;
import static victimspack.extract.schema.ColumnType.LONG_NUMBER;
import static victimspack.extract.schema.ColumnType.TEXT;
import static victimspack.extract.schema.ColumnType.TIMESTAMP;
import static victimspack.extract.schema.ColumnType.WHOLE_NUMBER;
import static victimspack.extract.schema.ColumnType.YES_NO;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import victimspack.extract.schema.Column;
import victimspack.extract.schema.ColumnType;
import victimspack.extract.schema.Extract;
import victimspack.extract.schema.Schemas;

/**
 * The tables that measures count, each with its grain. Their columns are a contract: conditions and slices of any
 * framework may use these names and no others.
 */
public enum CaseTable {
    VICTIMS(
            "victims",
            "one row per victim of a crime",
            List.of(
                    own("crimes", "crime_ref", TEXT, "the crime reference"),
                    own("crimes", "victim_ref", TEXT, "the pseudonymous victim id"),
                    own("crimes", "victim_type", CODE, "person, business, none or not-known"),
                    of("is_victim", YES_NO, "victim_type is person or business", "crimes.victim_type"),
                    of("is_person", YES_NO, "victim_type is person", "crimes.victim_type"),
                    own("crimes", "reported_at", TIMESTAMP, "when the victim reported to police"),
                    own("crimes", "recorded_at", TIMESTAMP, "when the crime was recorded"),
                    of(
                            "minutes_to_record",
                            LONG_NUMBER,
                            "whole minutes from report to record on the time line; not known without both times of day",
                            "crimes.reported_at"),
                    of(
                            "seconds_to_record",
                            LONG_NUMBER,
                            "whole seconds from report to record on the time line",
                            "crimes.reported_at"),
                    own("crimes", "offence_code", TEXT, "Home Office offence code"),
                    of("offence_subgroup", CODE, "Home Office sub-group, as supplied or found from the code"),
                    of("offence_group", CODE, "the group of the sub-group"),
                    own("crimes", "unit", TEXT, "the force's own unit"),
                    own("crimes", "domestic_abuse", YES_NO, "flagged as domestic abuse"),
                    own("crimes", "hate_crime", YES_NO, "flagged as hate crime"),
                    own("crimes", "enhanced_priority", CODE, "why Enhanced Rights apply, or none"),
                    of("enhanced", YES_NO, "enhanced_priority is not none", "crimes.enhanced_priority"),
                    own("crimes", "vulnerability", CODE, "type of vulnerability"),
                    own("crimes", "vulnerability_severity", CODE, "low, medium or high"),
                    own("crimes", "victim_age", WHOLE_NUMBER, "age at the offence, in years"),
                    of("age_band", CODE, "the band of victim_age", "crimes.victim_age"),
                    own("crimes", "victim_sex", CODE, "F, M, X or U"),
                    own("crimes", "victim_ethnicity", CODE, "self-defined ethnicity"),
                    of("ethnic_group", CODE, "W, M, A, B, O or NS", "crimes.victim_ethnicity"),
                    own("crimes", "crime_number_sent_at", TIMESTAMP, "when the crime number was sent in writing"),
                    own("crimes", "vna_status", CODE, "Victim Needs Assessment"),
                    own("crimes", "vna_at", TIMESTAMP, "when the assessment was done"),
                    own("crimes", "victim_contract", CODE, "completed, declined or not-offered"),
                    own("crimes", "contract_at", TIMESTAMP, "when the contract was agreed"),
                    own("crimes", "vps_offered", YES_NO, "a Victim Personal Statement was offered"),
                    own("crimes", "vps_offered_at", TIMESTAMP, "when the statement was offered"),
                    own("crimes", "vps_taken", YES_NO, "a Victim Personal Statement was taken"),
                    own("crimes", "outcome_code", CODE, "Home Office outcome type"),
                    own("crimes", "outcome_at", TIMESTAMP, "when the outcome was assigned"),
                    of(
                            "repeat_victim",
                            YES_NO,
                            "a person who reported another crime in the 365 days before; not known without reference or report",
                            "crimes.victim_ref",
                            "crimes.reported_at"),
                    of("has_referral", YES_NO, "the crime has a referral", "referrals"),
                    of("first_referred_at", TIMESTAMP, "the crime's first referral", "referrals"),
                    check(
                            "acknowledged",
                            "crime number sent within its working days",
                            "crimes.reported_at",
                            "crimes.crime_number_sent_at"),
                    check("needs_assessed", "needs assessed, declined or already supported", "crimes.vna_status"),
                    check(
                            "referred_in_time",
                            "first referral within its working days",
                            "crimes.reported_at",
                            "referrals"),
                    check("updated_in_time", "told of every event of the crime in time", "updates.informed_at"),
                    check("statement_offered", "a Victim Personal Statement was offered", "crimes.vps_offered"),
                    new CaseColumn(
                            "code_compliance",
                            CODE,
                            List.of("complies", "fails", "pending", "not-applicable"),
                            List.of(
                                    "crimes.victim_type",
                                    "crimes.reported_at",
                                    "crimes.crime_number_sent_at",
                                    "crimes.vna_status",
                                    "crimes.vps_offered",
                                    "crimes.enhanced_priority",
                                    "referrals",
                                    "updates.informed_at"),
                            "the Victims' Code checks together"),
                    of("severity_weight", DECIMAL, "weight of the offence code, where supplied", "severity_weights"))),
    CRIMES(
            "crimes",
            "one row per crime reference",
            List.of(
                    own("crimes", "crime_ref", TEXT, "the crime reference"),
                    own("crimes", "reported_at", TIMESTAMP, "first report known"),
                    own("crimes", "recorded_at", TIMESTAMP, "first recording known"),
                    of("minutes_to_record", LONG_NUMBER, "whole minutes from report to record", "crimes.reported_at"),
                    of(
                            "seconds_to_record",
                            LONG_NUMBER,
                            "whole seconds from report to record on the time line",
                            "crimes.reported_at"),
                    own("crimes", "offence_code", TEXT, "Home Office offence code"),
                    of("offence_subgroup", CODE, "Home Office sub-group, as supplied or found from the code"),
                    of("offence_group", CODE, "the group of the sub-group"),
                    own("crimes", "unit", TEXT, "the force's own unit"),
                    of("any_victim", YES_NO, "a row is of a person or business", "crimes.victim_type"),
                    of("any_person", YES_NO, "a row is of a person", "crimes.victim_type"),
                    of(
                            "profiled",
                            YES_NO,
                            "the crime has a victim, or the extract knows no victims at all and every crime counts"),
                    own("crimes", "domestic_abuse", YES_NO, "a row is flagged as domestic abuse"),
                    own("crimes", "hate_crime", YES_NO, "a row is flagged as hate crime"),
                    of("enhanced", YES_NO, "a row has Enhanced Rights", "crimes.enhanced_priority"),
                    own("crimes", "outcome_code", CODE, "Home Office outcome type"),
                    own("crimes", "outcome_at", TIMESTAMP, "when the outcome was assigned"),
                    of("has_referral", YES_NO, "the crime has a referral", "referrals"),
                    of("first_referred_at", TIMESTAMP, "the crime's first referral", "referrals"),
                    check(
                            "referred_in_time",
                            "first referral within its working days of the report",
                            "referrals",
                            "crimes.reported_at"),
                    of("severity_weight", DECIMAL, "weight of the offence code, where supplied", "severity_weights"))),
    REFERRALS(
            "referrals",
            "one row per referral to a support service",
            withCrime(
                    own("referrals", "referral_ref", TEXT, "the referral"),
                    own("referrals", "referred_at", TIMESTAMP, "when it was made"),
                    own("referrals", "service", TEXT, "the support service"),
                    own("referrals", "priority", CODE, "standard or enhanced"),
                    own("referrals", "taken_up", YES_NO, "the victim took it up"),
                    own("referrals", "taken_up_at", TIMESTAMP, "when it was taken up"),
                    own("referrals", "ended_at", TIMESTAMP, "when support ended"),
                    own("referrals", "end_reason", CODE, "why support ended"))),
    RESPONSES(
            "responses",
            "one row per survey invitation",
            withCrime(
                    own("surveys", "invitation_ref", TEXT, "the invitation"),
                    own("surveys", "survey", CODE, "victim or domestic-abuse"),
                    own("surveys", "mode", CODE, "how it was asked, such as text-message or telephone"),
                    own("surveys", "invited_at", TIMESTAMP, "when it was sent"),
                    of("delivered", YES_NO, "it arrived; an answered one is taken as delivered", "surveys.delivered"),
                    own("surveys", "responded_at", TIMESTAMP, "when it was answered"),
                    own("surveys", "communication", CODE, "answer, five points or dont-know"),
                    own("surveys", "case_handling", CODE, "answer, five points or dont-know"),
                    own("surveys", "case_outcome", CODE, "answer, five points or dont-know"),
                    own("surveys", "treatment", CODE, "answer, five points or dont-know"),
                    own("surveys", "follow_up", CODE, "answer, five points or dont-know"),
                    own("surveys", "justice_process", CODE, "answer, five points or dont-know"),
                    own("surveys", "vva_service", CODE, "answer, five points or dont-know"),
                    own("surveys", "overall", CODE, "answer, five points or dont-know"),
                    own("surveys", "would_recommend", YES_NO, "would recommend"),
                    own("surveys", "wanted_support", YES_NO, "wanted information, advice or support"),
                    own("surveys", "withdrawal_reason", CODE, "why the victim withdrew"))),
    UPDATES(
            "updates",
            "one row per event the victim must be told of",
            withCrime(
                    own("updates", "update_ref", TEXT, "the event"),
                    own("updates", "event", CODE, "what happened"),
                    own("updates", "event_at", TIMESTAMP, "when it happened"),
                    own("updates", "informed_at", TIMESTAMP, "when the victim was told"),
                    check(
                            "on_time",
                            "told within the event's working days",
                            "updates.informed_at",
                            "crimes.enhanced_priority"))),
    REVIEWS(
            "reviews",
            "one row per request under the Victims' Right to Review",
            withCrime(
                    own("vrr", "request_ref", TEXT, "the request"),
                    own("vrr", "requested_at", TIMESTAMP, "when it was made"),
                    own("vrr", "eligible", YES_NO, "the decision qualifies for review"),
                    own("vrr", "granted", YES_NO, "a review was granted"),
                    own("vrr", "acknowledged_at", TIMESTAMP, "when it was acknowledged"),
                    own("vrr", "reviewer_appointed_at", TIMESTAMP, "when the reviewer was appointed"),
                    own("vrr", "decided_at", TIMESTAMP, "when it was decided"),
                    own("vrr", "result", CODE, "stands, changed, further-enquiries or withdrawn"),
                    check("decided_in_time", "decided within 30 working days of the request", "vrr.decided_at"),
                    check("acknowledged_in_time", "acknowledged within 10 working days", "vrr.acknowledged_at"),
                    check(
                            "decided_in_time_of_appointment",
                            "decided within 30 working days of the reviewer's appointment",
                            "vrr.reviewer_appointed_at",
                            "vrr.decided_at"))),
    OFFICERS(
            "officers",
            "one row per officer and training course",
            List.of(
                    own("training", "officer_ref", TEXT, "the officer"),
                    own("training", "unit", TEXT, "the officer's unit"),
                    own("training", "course", TEXT, "the course"),
                    own("training", "due_on", DATE, "the day it is due"),
                    own("training", "completed_on", DATE, "the day it was completed"))),
    AUDITS(
            "audits",
            "one row per case of the dip sample",
            List.of(
                    own("audits", "sample_ref", TEXT, "the sampled case"),
                    own("audits", "crime_ref", TEXT, "its crime reference"),
                    own("audits", "audited_on", DATE, "the day of the audit"),
                    own("audits", "department", TEXT, "the department audited"),
                    own("audits", "category", TEXT, "kind of crime"),
                    own("audits", "victim_age", WHOLE_NUMBER, "age in years"),
                    of("age_band", CODE, "the band of victim_age", "audits.victim_age"),
                    own("audits", "victim_sex", CODE, "F, M, X or U"),
                    own("audits", "victim_ethnicity", CODE, "self-defined ethnicity"),
                    of("ethnic_group", CODE, "W, M, A, B, O or NS", "audits.victim_ethnicity"),
                    answer("code_compliant"),
                    answer("good_service"),
                    answer("acknowledged"),
                    answer("assessed_and_referred"),
                    answer("updated_in_time"),
                    answer("told_of_end"),
                    answer("vps_taken"),
                    answer("vps_used"),
                    answer("vps_reported_back"))),
    FIGURES(
            "figures",
            "one row per supplied figure and period",
            List.of(
                    own("figures", "measure", TEXT, "the measure's id"),
                    own("figures", "period", TEXT, "a quarter or a month"),
                    own("figures", "numerator", LONG_NUMBER, "how many"),
                    own("figures", "denominator", LONG_NUMBER, "of how many"),
                    own("figures", "value", DECIMAL, "the figure, where it is no ratio of whole numbers"),
                    own("figures", "note", TEXT, "a note")));

    private final String tableName;
    private final String grain;
    private final List<CaseColumn> columns;

    CaseTable(String tableName, String grain, List<CaseColumn> columns) {
        this.tableName = tableName;
        this.grain = grain;
        this.columns = columns;
    }

    /** Its name in a measure file's {@code from}; in the store it is prefixed with {@code case_}. */
    public String tableName() {
        return tableName;
    }

    /** What one row is, in words. */
    public String grain() {
        return grain;
    }

    public List<CaseColumn> columns() {
        return columns;
    }

    public Optional<CaseColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The table's name in the store. */
    public String storeName() {
        return "case_" + tableName;
    }

    private static CaseColumn own(String extract, String name, ColumnType type, String meaning) {
        return new CaseColumn(name, type, codes(extract, name), List.of(extract + "." + name), meaning);
    }

    private static CaseColumn of(String name, ColumnType type, String meaning, String... needs) {
        return new CaseColumn(name, type, type == CODE ? codes("crimes", name) : List.of(), List.of(needs), meaning);
    }

    private static CaseColumn answer(String name) {
        return own("audits", name, CODE, "audit question");
    }

    private static CaseColumn check(String name, String meaning, String... needs) {
        return new CaseColumn(name, CODE, codes("crimes", "acknowledged"), List.of(needs), meaning);
    }

    /** The codes that the extract's column can have, in its order; a sub-group that could not be found is not-known. */
    private static List<String> codes(String extract, String name) {
        List<String> codes = Schemas.of(Extract.ofTable(extract))
                .column(name)
                .map(Column::codes)
                .orElseThrow(() -> new IllegalArgumentException("no column " + name + " in " + extract));
        return name.equals("offence_subgroup")
                ? Stream.concat(codes.stream(), Stream.of(CaseColumn.NOT_KNOWN)).toList()
                : codes;
    }

    private static List<CaseColumn> withCrime(CaseColumn... own) {
        return Stream.concat(
                        Stream.of(own),
                        Stream.of(
                                of("crime_ref", TEXT, "the crime it belongs to"),
                                of("victim_ref", TEXT, "the victim it belongs to, where known"),
                                of("orphan", YES_NO, "its crime is not among the accepted ones"),
                                of("unit", TEXT, "the crime's unit", "crimes.unit"),
                                of("offence_subgroup", CODE, "the crime's sub-group"),
                                of("offence_group", CODE, "the crime's group"),
                                of("domestic_abuse", YES_NO, "of the crime", "crimes.domestic_abuse"),
                                of("hate_crime", YES_NO, "of the crime", "crimes.hate_crime"),
                                of("enhanced", YES_NO, "of the crime", "crimes.enhanced_priority"),
                                of(
                                        "repeat_victim",
                                        YES_NO,
                                        "of the victim, where known",
                                        "crimes.victim_ref",
                                        "crimes.reported_at"),
                                of("victim_sex", CODE, "of the victim, where known", "crimes.victim_sex"),
                                of("age_band", CODE, "of the victim, where known", "crimes.victim_age"),
                                of("ethnic_group", CODE, "of the victim, where known", "crimes.victim_ethnicity")))
                .toList();
    }
}
