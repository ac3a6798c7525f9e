package victimspack.store;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of an extract that a column can say anything of. A blank elsewhere lacks nothing: a crime without an outcome
 * has no time of outcome.
 *
 * @param words     which rows, in words
 * @param condition the same over the extract's row table
 */
public record RowScope(String words, String condition) {

    /** The condition that every row fulfils. */
    static final String EVERY = "TRUE";

    private static final RowScope ALL = new RowScope("all rows", EVERY);
    private static final RowScope VICTIMS = new RowScope("victims", "is_victim");
    private static final RowScope PERSONS = new RowScope("persons", "is_person");
    private static final RowScope RESPONSES = new RowScope("responses", "responded_at IS NOT NULL");
    private static final RowScope GRANTED = new RowScope("reviews granted", "granted");

    private static final Map<String, RowScope> NARROWER = Stream.of(
                    Map.entry("crimes.victim_ref", VICTIMS),
                    Map.entry("crimes.victim_age", PERSONS),
                    Map.entry("crimes.victim_sex", PERSONS),
                    Map.entry("crimes.victim_ethnicity", PERSONS),
                    Map.entry("crimes.vulnerability", PERSONS),
                    Map.entry(
                            "crimes.vulnerability_severity",
                            new RowScope("vulnerable victims", "vulnerability IS NOT NULL")),
                    Map.entry("crimes.crime_number_sent_at", VICTIMS),
                    Map.entry("crimes.vna_at", new RowScope("assessments completed", "vna_status = 'completed'")),
                    Map.entry(
                            "crimes.contract_at", new RowScope("contracts completed", "victim_contract = 'completed'")),
                    Map.entry("crimes.vps_offered_at", new RowScope("statements offered", "vps_offered")),
                    Map.entry("crimes.outcome_at", new RowScope("crimes with an outcome", "outcome_code IS NOT NULL")),
                    Map.entry("referrals.taken_up_at", new RowScope("referrals taken up", "taken_up")),
                    Map.entry("referrals.ended_at", new RowScope("referrals taken up", "taken_up")),
                    Map.entry("referrals.end_reason", new RowScope("support that ended", "ended_at IS NOT NULL")),
                    Map.entry("surveys.communication", RESPONSES),
                    Map.entry("surveys.case_handling", RESPONSES),
                    Map.entry("surveys.case_outcome", RESPONSES),
                    Map.entry("surveys.treatment", RESPONSES),
                    Map.entry("surveys.follow_up", RESPONSES),
                    Map.entry("surveys.justice_process", RESPONSES),
                    Map.entry("surveys.vva_service", RESPONSES),
                    Map.entry("surveys.overall", RESPONSES),
                    Map.entry("surveys.would_recommend", RESPONSES),
                    Map.entry("surveys.wanted_support", RESPONSES),
                    Map.entry("surveys.withdrawal_reason", RESPONSES),
                    Map.entry("vrr.reviewer_appointed_at", GRANTED),
                    Map.entry("vrr.decided_at", GRANTED),
                    Map.entry("vrr.result", new RowScope("reviews decided", "decided_at IS NOT NULL")))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The rows that a column is about. */
    public static RowScope of(String table, String column) {
        return Optional.ofNullable(NARROWER.get(table + "." + column)).orElse(ALL);
    }
}
