package victimspack.store;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an extract that a column can say anything of. A blank elsewhere lacks nothing: a crime without an outcome
 * has no time of outcome.
 *
 */
public final class RowScope {

    private static final RowScope ALL = new RowScope("all rows", null);
    private static final RowScope VICTIMS = new RowScope("victims", CellCondition.saysYes("is_victim"));
    private static final RowScope PERSONS = new RowScope("persons", CellCondition.saysYes("is_person"));
    private static final RowScope RESPONSES = new RowScope("responses", CellCondition.known("responded_at"));
    private static final RowScope GRANTED = new RowScope("reviews granted", CellCondition.saysYes("granted"));
    private static final RowScope TAKEN_UP = new RowScope("referrals taken up", CellCondition.saysYes("taken_up"));

    private static final Map<String, RowScope> NARROWER = Stream.of(
                    Map.entry("crimes.victim_ref", VICTIMS),
                    Map.entry("crimes.victim_age", PERSONS),
                    Map.entry("crimes.victim_sex", PERSONS),
                    Map.entry("crimes.victim_ethnicity", PERSONS),
                    Map.entry("crimes.vulnerability", PERSONS),
                    Map.entry(
                            "crimes.vulnerability_severity",
                            new RowScope("vulnerable victims", CellCondition.known("vulnerability"))),
                    Map.entry("crimes.crime_number_sent_at", VICTIMS),
                    Map.entry(
                            "crimes.vna_at",
                            new RowScope("assessments completed", CellCondition.is("vna_status", "completed"))),
                    Map.entry(
                            "crimes.contract_at",
                            new RowScope("contracts completed", CellCondition.is("victim_contract", "completed"))),
                    Map.entry(
                            "crimes.vps_offered_at",
                            new RowScope("statements offered", CellCondition.saysYes("vps_offered"))),
                    Map.entry(
                            "crimes.outcome_at",
                            new RowScope("crimes with an outcome", CellCondition.known("outcome_code"))),
                    Map.entry("referrals.taken_up_at", TAKEN_UP),
                    Map.entry("referrals.ended_at", TAKEN_UP),
                    Map.entry(
                            "referrals.end_reason",
                            new RowScope("support that ended", CellCondition.known("ended_at"))),
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
                    Map.entry("vrr.result", new RowScope("reviews decided", CellCondition.known("decided_at"))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String words;
    private final @Nullable CellCondition condition;

    private RowScope(String words, @Nullable CellCondition condition) {
        this.words = words;
        this.condition = condition;
    }

    /** Which rows, in words. */
    public String words() {
        return words;
    }

    /** What tells them from others; empty where it is all rows. */
    Optional<CellCondition> condition() {
        return Optional.ofNullable(condition);
    }

    /** The rows that a column is about. */
    public static RowScope of(String table, String column) {
        return Optional.ofNullable(NARROWER.get(table + "." + column)).orElse(ALL);
    }
}
