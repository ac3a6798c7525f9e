package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;

class CaseCrimesTest {

    private static final String HEADER = "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_code,"
            + "offence_subgroup,unit,domestic_abuse,enhanced_priority,outcome_code,outcome_at";

    @TempDir
    private Path folder;

    @Test
    void aCrimeOfSeveralRowsHasEachColumnsFirstKnownValue() {
        Trial trial = Trial.in(folder)
                .file(
                        "crimes.csv",
                        HEADER,
                        "C1,V1,person,,2026-07-01T10:00,999X,,,no,none,,",
                        "C1,,none,2026-07-01T09:00,2026-07-01T10:00,,arson,East,yes,none,,",
                        "C1,V2,business,2026-07-01T09:00,2026-07-01T10:00,,arson,,no,vulnerable,1,2026-07-09T12:00",
                        "C2,V2,person,2026-07-01T09:00,2026-07-01T10:00,,arson,West,no,none,,");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(store.rows("""
                            SELECT reported_at, offence_subgroup, unit, domestic_abuse, enhanced, outcome_code, victims,
                                   any_victim, any_person, minutes_to_record
                            FROM case_crimes WHERE crime_ref = 'C1'""")).containsExactly("2026-07-01 09:00:00 arson East TRUE TRUE 1 2 TRUE TRUE 60");
            assertThat(new Accounts(store.database()).problems())
                    .isEqualTo(Map.of("offence-code-not-in-reference", 1L));
        }
    }

    @Test
    void rowsOfACrimeThatDifferInWhatIsTheCrimesAreReportedOnceAtTheLastOfThem() {
        Trial trial = Trial.in(folder)
                .file(
                        "crimes.csv",
                        HEADER,
                        "C1,V1,person,2026-07-01T09:00,2026-07-01T10:00,,arson,East,no,none,,",
                        "C2,V1,person,2026-07-01T09:00,2026-07-01T10:00,,arson,East,no,none,,",
                        "C2,V2,person,2026-07-01T09:00,2026-07-01T10:00,,arson,,yes,vulnerable,,",
                        "C1,V2,person,2026-07-01T09:00,2026-07-01T10:00,,arson,West,no,none,,");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(store.rows("SELECT extract, line, code, severity, column_name FROM problem"))
                    .containsExactly("crimes 5 crime-rows-disagree WARNING crime_ref");
            assertThat(store.column("case_crimes", "crime_ref", "unit")).isEqualTo(Map.of("C1", "East", "C2", "East"));
        }
    }

    @Test
    void theFirstReferralDecidesWhetherACrimeWasReferredInTime() {
        Trial trial = Trial.in(folder)
                .file(
                        "crimes.csv",
                        HEADER,
                        "IN-TIME,V1,person,2026-07-01T09:00,2026-07-01T10:00,,arson,,,,,",
                        "LATE,V2,person,2026-07-01T09:00,2026-07-01T10:00,,arson,,,,,",
                        "WEEKEND,V3,person,2026-08-28T09:00,2026-08-28T10:00,,arson,,,,,",
                        "UNREPORTED,V4,person,,2026-07-01T10:00,,arson,,,,,",
                        "NONE,V5,person,2026-07-01T09:00,2026-07-01T10:00,,arson,,,,,")
                .file(
                        "referrals.csv",
                        "referral_ref,crime_ref,referred_at",
                        "R1,IN-TIME,2026-07-20T10:00",
                        "R2,IN-TIME,2026-07-03T23:59:59",
                        "R3,LATE,2026-07-04T00:00",
                        "R4,WEEKEND,2026-09-02T12:00",
                        "R5,UNREPORTED,2026-07-02T12:00");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(store.column("case_crimes", "crime_ref", "referred_in_time"))
                    .isEqualTo(Map.of(
                            "IN-TIME", "passed",
                            "LATE", "failed",
                            "WEEKEND", "passed",
                            "UNREPORTED", "not-applicable",
                            "NONE", "not-applicable"));
            assertThat(store.column("case_crimes", "crime_ref", "first_referred_at"))
                    .containsEntry("IN-TIME", "2026-07-03 23:59:59")
                    .containsEntry("NONE", "null");
        }
    }

    @Test
    void aCrimeIsProfiledWhereItHasAVictimOrNoVictimIsKnownAtAll() {
        Trial some = Trial.in(folder)
                .file(
                        "crimes.csv",
                        "crime_ref,victim_ref,victim_type,recorded_at,offence_subgroup",
                        "C1,V1,business,2026-07-01T10:00,arson",
                        "C2,,none,2026-07-01T10:00,arson",
                        "C3,,not-known,2026-07-01T10:00,arson");
        try (LoadedStore store = LoadedStore.of(some, folder)) {
            assertThat(store.column("case_crimes", "crime_ref", "profiled"))
                    .isEqualTo(Map.of("C1", "TRUE", "C2", "FALSE", "C3", "FALSE"));
            assertThat(new AcceptedRows(store.database()).supply(Set.of("crimes", "crimes.victim_type")))
                    .isEqualTo(new Supply(Set.of("crimes", "crimes.victim_type")));
        }
    }

    @Test
    void withoutAnyKnownVictimEveryCrimeIsProfiledAndVictimTypesAreNotSupplied() {
        Trial none = Trial.in(folder)
                .file(
                        "crimes.csv",
                        "crime_ref,victim_type,recorded_at,offence_subgroup",
                        "C1,not-known,2026-07-01T10:00,arson",
                        "C2,not-known,2026-08-01T10:00,arson");
        try (LoadedStore store = LoadedStore.of(none, folder)) {
            assertThat(store.column("case_crimes", "crime_ref", "profiled"))
                    .isEqualTo(Map.of("C1", "TRUE", "C2", "TRUE"));
            assertThat(new AcceptedRows(store.database()).supply(Set.of("crimes", "crimes.victim_type")))
                    .isEqualTo(new Supply(Set.of("crimes")));
        }
    }
}
