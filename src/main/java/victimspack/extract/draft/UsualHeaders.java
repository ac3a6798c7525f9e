package victimspack.extract.draft;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names that records systems and public exports often give our columns, the likeliest first. */
final class UsualHeaders {

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            entry(
                    "crime_ref",
                    List.of("crime id", "crime no", "crime number", "crime reference", "crn", "occurrence no", "urn")),
            entry("victim_ref", List.of("victim id", "victim urn", "nominal urn", "nominal id", "person urn")),
            entry("victim_type", List.of("victim kind", "type of victim", "victim category", "person business")),
            entry(
                    "reported_at",
                    List.of(
                            "reported date time",
                            "date time reported",
                            "reported date",
                            "date reported",
                            "reported on")),
            entry(
                    "recorded_at",
                    List.of(
                            "recorded date time",
                            "created date time",
                            "recorded date",
                            "date recorded",
                            "created date",
                            "date created",
                            "created on",
                            "month")),
            entry("offence_code", List.of("ho code", "home office code", "offence ho code", "ho offence code")),
            entry(
                    "offence_subgroup",
                    List.of("crime type", "offence type", "offence sub group", "home office subgroup", "ho subgroup")),
            entry(
                    "unit",
                    List.of(
                            "bcu",
                            "sector",
                            "district",
                            "division",
                            "area",
                            "policing area",
                            "station",
                            "police station")),
            entry("domestic_abuse", List.of("da flag", "domestic abuse flag", "domestic flag", "domestic", "da")),
            entry("hate_crime", List.of("hate crime flag", "hate flag", "hate")),
            entry("vulnerability", List.of("vulnerability type", "type of vulnerability")),
            entry("victim_age", List.of("age of victim", "age", "age at offence")),
            entry("victim_sex", List.of("sex of victim", "sex", "victim gender", "gender")),
            entry(
                    "victim_ethnicity",
                    List.of("self defined ethnicity", "victim sde", "sde", "ethnicity", "16 1 code", "18 1 code")),
            entry(
                    "crime_number_sent_at",
                    List.of("acknowledgement sent", "acknowledged date", "crime number sent", "letter sent")),
            entry(
                    "vna_status",
                    List.of("vna", "victim needs assessment", "needs assessment status", "needs assessment")),
            entry("victim_contract", List.of("victim contract status", "contract status", "contract")),
            entry("outcome_code", List.of("outcome type", "outcome no", "outcome")),
            entry("outcome_at", List.of("outcome date time", "outcome date", "date of outcome", "disposal date")),
            entry("referral_ref", List.of("referral id", "referral no", "referral number")),
            entry("referred_at", List.of("referral date time", "referral date", "date referred", "date of referral")),
            entry("service", List.of("referred to", "provider", "agency")),
            entry("ended_at", List.of("ended", "end date", "date ended", "closed date", "date closed")),
            entry("taken_up", List.of("accepted", "engaged", "uptake")),
            entry("taken_up_at", List.of("take up date", "date taken up", "uptake date")),
            entry("invitation_ref", List.of("invitation id", "survey id", "response id")),
            entry("mode", List.of("survey mode", "channel", "survey channel", "method")),
            entry("invited_at", List.of("invitation date", "date sent", "sent date", "sent on", "sent")),
            entry(
                    "responded_at",
                    List.of("response date", "date of response", "replied", "responded", "completed date")),
            entry("overall", List.of("overall satisfaction", "satisfaction overall")),
            entry("update_ref", List.of("update id", "event id")),
            entry("event", List.of("event type", "update type")),
            entry("event_at", List.of("event date time", "event date", "date of event")),
            entry("informed_at", List.of("victim informed", "victim informed date", "date informed")),
            entry("request_ref", List.of("request id", "vrr id", "vrr reference")),
            entry("requested_at", List.of("request date", "date requested", "date of request")),
            entry("officer_ref", List.of("officer id", "collar number", "staff id", "employee number")),
            entry("course", List.of("course name", "training course", "module")),
            entry("due_on", List.of("due date", "date due")),
            entry("completed_on", List.of("completion date", "date completed", "completed date")),
            entry("sample_ref", List.of("sample id", "audit id", "audit reference")),
            entry("audited_on", List.of("audit date", "date of audit")));

    private UsualHeaders() {}

    static List<String> of(String column) {
        return WORDS.getOrDefault(column, List.of());
    }

    /** A header as lower-case words: {@code Reported Date/Time} is {@code reported date time}. */
    static String words(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
