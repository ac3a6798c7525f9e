package victimspack.recount;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Ways to spoil a row so that it must be quarantined: each names the cells that make it so. */
final class Flaws {

    private static final String LONG_REFERENCE = "R".repeat(41);

    static final List<UnaryOperator<Map<String, String>>> CRIMES = List.of(
            cells("crime_ref", ""),
            cells("crime_ref", LONG_REFERENCE),
            cells("victim_ref", LONG_REFERENCE),
            cells("victim_type", ""),
            cells("victim_type", "neighbour"),
            cells("victim_type", "person", "victim_ref", ""),
            cells("victim_type", "business", "victim_ref", ""),
            cells("recorded_at", ""),
            cells("recorded_at", "31/12/2023 10:00"),
            cells("recorded_at", "2023-02-29T10:00"),
            cells("recorded_at", "2024-05-01"),
            cells("recorded_at", "2024-05-01T24:00"),
            cells("reported_at", "yesterday"),
            cells("reported_at", "2031-01-01T10:00"),
            cells("domestic_abuse", "maybe"),
            cells("hate_crime", "2"),
            cells("vps_offered", "ja"),
            cells("vps_taken", "-"),
            cells("outcome_code", "23"),
            cells("outcome_code", "14", "outcome_at", ""),
            cells("outcome_code", "", "outcome_at", "2031-01-01T10:00"),
            cells("outcome_code", "14", "outcome_at", "2023-13-01T10:00"),
            cells("outcome_code", "14", "outcome_at", "2001-01-01T10:00", "reported_at", "2001-01-01T10:01"),
            cells("crime_number_sent_at", "2001-01-01T10:00", "reported_at", "2001-01-01T10:01"),
            cells("crime_number_sent_at", "10:00"),
            cells("offence_code", "", "offence_subgroup", ""),
            cells("offence_subgroup", "burglary"),
            cells("vna_at", "soon"));

    static final List<UnaryOperator<Map<String, String>>> REFERRALS = List.of(
            cells("referral_ref", ""),
            cells("crime_ref", ""),
            cells("referred_at", ""),
            cells("referred_at", "2023-06-31T10:00"),
            cells("taken_up", "perhaps"),
            cells("taken_up_at", "2001-01-01T10:00"),
            cells("ended_at", "2001-01-01T10:00"),
            cells("ended_at", "", "end_reason", "disengaged"));

    static final List<UnaryOperator<Map<String, String>>> SURVEYS = List.of(
            cells("invitation_ref", ""),
            cells("invited_at", ""),
            cells("delivered", "lost"),
            cells("responded_at", "2001-01-01T10:00"),
            cells("responded_at", "", "overall", "very-satisfied"),
            cells("would_recommend", "often"));

    static final List<UnaryOperator<Map<String, String>>> UPDATES = List.of(
            cells("update_ref", ""),
            cells("crime_ref", ""),
            cells("event", ""),
            cells("event", "escaped"),
            cells("event_at", ""),
            cells("informed_at", "2001-01-01T10:00"),
            cells("informed_at", "by letter"));

    static final List<UnaryOperator<Map<String, String>>> REVIEWS = List.of(
            cells("request_ref", ""),
            cells("crime_ref", ""),
            cells("requested_at", ""),
            cells("eligible", ""),
            cells("eligible", "no", "granted", "yes"),
            cells("decided_at", "2001-01-01T10:00"));

    static final List<UnaryOperator<Map<String, String>>> TRAINING = List.of(
            cells("officer_ref", ""), cells("course", ""), cells("due_on", ""), cells("completed_on", "2023-02-30"));

    static final List<UnaryOperator<Map<String, String>>> AUDITS = List.of(
            cells("sample_ref", ""), cells("audited_on", ""), cells("department", ""), cells("audited_on", "May 2024"));

    private Flaws() {}

    private static UnaryOperator<Map<String, String>> cells(String... columnsAndValues) {
        return row -> {
            for (int i = 0; i < columnsAndValues.length; i += 2) {
                row.put(columnsAndValues[i], columnsAndValues[i + 1]);
            }
            return row;
        };
    }
}
