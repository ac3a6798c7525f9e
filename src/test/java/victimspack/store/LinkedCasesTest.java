package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;

class LinkedCasesTest {

    private static final String CRIMES = "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,"
            + "victim_sex,enhanced_priority";

    @TempDir
    private Path folder;

    private Trial crimes() {
        return Trial.in(folder)
                .file(
                        "crimes.csv",
                        CRIMES,
                        "ONE,V1,person,2026-07-01T09:00,2026-07-01T10:00,arson,F,none",
                        "TWO,V2,person,2026-07-01T09:00,2026-07-01T10:00,arson,M,none",
                        "TWO,V3,person,2026-07-01T09:00,2026-07-01T10:00,arson,X,vulnerable",
                        "BAD,V4,person,2026-07-02T09:00,2026-07-01T10:00,arson,F,none");
    }

    @Test
    void rowsOfACrimeThatDoesNotStandAreOrphansAndRowsOfNoCrimeAreNot() {
        Trial trial = crimes().file(
                        "referrals.csv",
                        "referral_ref,crime_ref,referred_at",
                        "R1,ONE,2026-07-02T10:00",
                        "R2,BAD,2026-07-02T10:00",
                        "R3,ELSEWHERE,2026-07-02T10:00")
                .file(
                        "surveys.csv",
                        "invitation_ref,crime_ref,invited_at",
                        "S1,,2026-07-02T10:00",
                        "S2,BAD,2026-07-02T10:00")
                .file("updates.csv", "update_ref,crime_ref,event,event_at", "U1,BAD,arrested,2026-07-02T10:00")
                .file("vrr.csv", "request_ref,crime_ref,requested_at,eligible", "Q1,BAD,2026-07-02T10:00,yes");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(
                            store.rows(
                                    "SELECT extract, line, severity, column_name FROM problem WHERE code = 'orphan-crime-reference' ORDER BY extract, line"))
                    .containsExactly(
                            "referrals 3 WARNING crime_ref",
                            "referrals 4 WARNING crime_ref",
                            "surveys 3 WARNING crime_ref",
                            "updates 2 WARNING crime_ref",
                            "vrr 2 WARNING crime_ref");
            assertThat(store.column("case_responses", "invitation_ref", "orphan"))
                    .isEqualTo(Map.of("S1", "FALSE", "S2", "TRUE"));
            assertThat(store.column("case_referrals", "referral_ref", "offence_subgroup"))
                    .isEqualTo(Map.of("R1", "arson", "R2", "null", "R3", "null"));
        }
    }

    @Test
    void whatIsTheVictimsIsKnownOfACrimeWithOneVictimOrWhereTheRowNamesTheVictim() {
        Trial trial = crimes().file(
                        "referrals.csv",
                        "referral_ref,crime_ref,victim_ref,referred_at",
                        "ONE-VICTIM,ONE,,2026-07-02T10:00",
                        "NAMED,TWO,V3,2026-07-02T10:00",
                        "NOT-NAMED,TWO,,2026-07-02T10:00",
                        "MISNAMED,TWO,V9,2026-07-02T10:00");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(store.column("case_referrals", "referral_ref", "victim_sex"))
                    .isEqualTo(Map.of("ONE-VICTIM", "F", "NAMED", "X", "NOT-NAMED", "null", "MISNAMED", "null"));
            assertThat(store.column("case_referrals", "referral_ref", "enhanced"))
                    .isEqualTo(Map.of("ONE-VICTIM", "FALSE", "NAMED", "TRUE", "NOT-NAMED", "TRUE", "MISNAMED", "TRUE"));
        }
    }

    /** The as-of day is 30 September 2026, a Wednesday. */
    @Test
    void anUpdateHasFiveWorkingDaysAndOneWhereAnyVictimOfTheCrimeIsEnhanced() {
        Trial trial = crimes().file(
                        "updates.csv",
                        "update_ref,crime_ref,event,event_at,informed_at",
                        "STANDARD-LAST-DAY,ONE,charged,2026-07-01T10:00,2026-07-08T23:59",
                        "STANDARD-LATE,ONE,charged,2026-07-01T10:00,2026-07-09T00:00",
                        "ENHANCED-LAST-DAY,TWO,charged,2026-07-03T10:00,2026-07-06T23:59",
                        "ENHANCED-LATE,TWO,charged,2026-07-03T10:00,2026-07-07T00:00",
                        "STANDARD-OPEN,ONE,charged,2026-09-28T10:00,",
                        "STANDARD-MISSED,ONE,charged,2026-07-01T10:00,",
                        "ENHANCED-OPEN,TWO,charged,2026-09-29T10:00,",
                        "ENHANCED-MISSED,TWO,charged,2026-09-28T10:00,",
                        "ORPHAN,ELSEWHERE,charged,2026-07-01T10:00,2026-07-08T10:00");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(store.column("case_updates", "update_ref", "on_time"))
                    .isEqualTo(Map.of(
                            "STANDARD-LAST-DAY", "passed",
                            "STANDARD-LATE", "failed",
                            "ENHANCED-LAST-DAY", "passed",
                            "ENHANCED-LATE", "failed",
                            "STANDARD-OPEN", "pending",
                            "STANDARD-MISSED", "failed",
                            "ENHANCED-OPEN", "pending",
                            "ENHANCED-MISSED", "failed",
                            "ORPHAN", "passed"));
            assertThat(store.column("case_victims", "victim_ref", "updated_in_time"))
                    .isEqualTo(Map.of("V1", "failed", "V2", "failed", "V3", "failed"));
        }
    }
}
