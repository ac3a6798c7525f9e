package victimspack.recount;

import java.util.Arrays;

/** The extracts' rules of rejection, file by file. A bad descriptive cell is no reason to reject a row. */
final class Layouts {

    static final Layout CRIMES = Layout.keyedBy("crime_ref", "victim_ref")
            .required("crime_ref", "victim_type", "recorded_at")
            .codes("victim_type", "person", "business", "none", "not-known")
            .times("reported_at", "recorded_at", "crime_number_sent_at", "outcome_at")
            .times("vna_at", "contract_at", "vps_offered_at")
            .yesNo("domestic_abuse", "hate_crime", "vps_offered", "vps_taken")
            .codes("offence_subgroup", OffenceFacts.subgroups().toArray(String[]::new))
            .rule(row -> !row.isBlank("offence_subgroup") || !row.isBlank("offence_code"))
            .rule(row -> row.isBlank("outcome_code") || row.text("outcome_code").matches("[1-9]|1\\d|2[0-2]|[123]A"))
            .rule(row -> row.isBlank("outcome_code") == row.isBlank("outcome_at"))
            .rule(row -> !row.is("victim_type", "person", "business") || !row.isBlank("victim_ref"))
            .notBefore("reported_at", "recorded_at", "crime_number_sent_at", "outcome_at")
            .others("offence_code", "unit", "enhanced_priority", "vulnerability", "vulnerability_severity")
            .others("victim_age", "victim_sex", "victim_ethnicity", "vna_status", "victim_contract");

    static final Layout REFERRALS = Layout.keyedBy("referral_ref")
            .required("referral_ref", "crime_ref", "referred_at")
            .times("referred_at", "taken_up_at", "ended_at")
            .yesNo("taken_up")
            .notBefore("referred_at", "taken_up_at", "ended_at")
            .rule(row -> row.isBlank("end_reason") || !row.isBlank("ended_at"))
            .others("victim_ref", "service", "priority", "end_reason");

    static final String[] SCALE_QUESTIONS = {
        "communication",
        "case_handling",
        "case_outcome",
        "treatment",
        "follow_up",
        "justice_process",
        "vva_service",
        "overall"
    };

    static final Layout SURVEYS = Layout.keyedBy("invitation_ref")
            .required("invitation_ref", "invited_at")
            .times("invited_at", "responded_at")
            .yesNo("delivered", "would_recommend", "wanted_support")
            .notBefore("invited_at", "responded_at")
            .rule(row -> !row.isBlank("responded_at")
                    || Arrays.stream(SCALE_QUESTIONS).allMatch(row::isBlank))
            .others("crime_ref", "survey", "withdrawal_reason")
            .others(SCALE_QUESTIONS);

    static final Layout UPDATES = Layout.keyedBy("update_ref")
            .required("update_ref", "crime_ref", "event", "event_at")
            .codes(
                    "event",
                    "arrested interviewed released bailed bail-changed cautioned charged not-investigated not-prosecuted"
                            .concat(" outcome hearing verdict sentence appeal release-planned")
                            .split(" "))
            .times("event_at", "informed_at")
            .notBefore("event_at", "informed_at");

    static final Layout REVIEWS = Layout.keyedBy("request_ref")
            .required("request_ref", "crime_ref", "requested_at", "eligible")
            .times("requested_at", "acknowledged_at", "reviewer_appointed_at", "decided_at")
            .yesNo("eligible", "granted")
            .notBefore("requested_at", "acknowledged_at", "reviewer_appointed_at", "decided_at")
            .rule(row -> row.yes("eligible") || !row.yes("granted"))
            .others("result");

    static final Layout TRAINING = Layout.keyedBy("officer_ref", "course")
            .required("officer_ref", "course", "due_on")
            .dates("due_on", "completed_on")
            .others("unit");

    static final Layout AUDITS = Layout.keyedBy("sample_ref")
            .required("sample_ref", "audited_on", "department")
            .dates("audited_on")
            .others("crime_ref", "category", "victim_sex", "victim_age", "victim_ethnicity")
            .others("code_compliant", "good_service", "acknowledged", "assessed_and_referred", "updated_in_time")
            .others("told_of_end", "vps_taken", "vps_used", "vps_reported_back");

    private Layouts() {}
}
