package victimspack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;

class CaseVictimsTest {

    @TempDir
    private Path folder;

    @Test
    void aRepeatVictimReportedBeforeWithin365DaysToTheSecond() {
        Trial trial = Trial.in(folder)
                .file(
                        "crimes.csv",
                        "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup",
                        "A-FIRST,A,person,2025-07-01T10:00:00,2025-07-01T11:00,arson",
                        "A-365-DAYS,A,person,2026-07-01T10:00:00,2026-07-01T11:00,arson",
                        "B-FIRST,B,person,2025-07-01T10:00:00,2025-07-01T11:00,arson",
                        "B-SECOND-MORE,B,person,2026-07-01T10:00:01,2026-07-01T11:00,arson",
                        "C-SAME-MINUTE,C,person,2026-07-01T10:00,2026-07-01T11:00,arson",
                        "C-SAME-AGAIN,C,person,2026-07-01T10:00,2026-07-01T11:00,arson",
                        "C-LATER,C,person,2026-07-02T10:00,2026-07-02T11:00,arson",
                        "D-BUSINESS,D,business,2026-07-01T10:00,2026-07-01T11:00,arson",
                        "D-AGAIN,D,business,2026-07-02T10:00,2026-07-02T11:00,arson",
                        "E-REPORTED,E,person,2026-07-01T10:00,2026-07-01T11:00,arson",
                        "E-NOT,E,person,,2026-07-02T11:00,arson");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            Map<String, String> expected = new HashMap<>(Map.of(
                    "A-FIRST", "FALSE",
                    "A-365-DAYS", "TRUE",
                    "B-FIRST", "FALSE",
                    "B-SECOND-MORE", "FALSE",
                    "C-SAME-MINUTE", "FALSE",
                    "C-SAME-AGAIN", "FALSE",
                    "C-LATER", "TRUE"));
            expected.putAll(Map.of("D-BUSINESS", "null", "D-AGAIN", "null", "E-REPORTED", "FALSE", "E-NOT", "null"));
            assertThat(store.column("case_victims", "crime_ref", "repeat_victim"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void supersededRowsMakeNoRepeatVictim() {
        Trial trial = Trial.in(folder)
                .file(
                        "crimes.csv",
                        "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup",
                        "C1,V,person,2026-07-01T10:00,2026-07-01T11:00,arson",
                        "C1,V,person,2026-07-02T10:00,2026-07-02T11:00,arson");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(store.column("case_victims", "crime_ref", "repeat_victim"))
                    .isEqualTo(Map.of("C1", "FALSE"));
        }
    }

    @Test
    void complianceIsThatOfTheWorstCheckAndPendingBeforePassed() {
        String header = "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,"
                + "crime_number_sent_at,vna_status,vps_offered";
        Trial trial = Trial.in(folder)
                .file(
                        "crimes.csv",
                        header,
                        "COMPLIES,V1,person,2026-07-01T09:00,2026-07-01T10:00,arson,2026-07-08T12:00,declined,yes",
                        "LATE-NUMBER,V2,person,2026-07-01T09:00,2026-07-01T10:00,arson,2026-07-09T00:00,completed,yes",
                        "NOT-ASSESSED,V3,person,2026-07-01T09:00,2026-07-01T10:00,arson,2026-07-02T12:00,,yes",
                        "PENDING,V4,person,2026-09-28T09:00,2026-09-28T10:00,arson,,completed,yes",
                        "PENDING-FAILED,V5,person,2026-09-28T09:00,2026-09-28T10:00,arson,,completed,no",
                        "BUSINESS,V6,business,2026-07-01T09:00,2026-07-01T10:00,arson,2026-07-02T12:00,,",
                        "UNREPORTED,V7,business,,2026-07-01T10:00,arson,,,",
                        "NO-VICTIM,,none,2026-07-01T09:00,2026-07-01T10:00,arson,,,",
                        "LATE-REFERRAL,V8,business,2026-07-01T09:00,2026-07-01T10:00,arson,2026-07-02T12:00,,",
                        "LATE-UPDATE,V9,business,2026-07-01T09:00,2026-07-01T10:00,arson,2026-07-02T12:00,,")
                .file("referrals.csv", "referral_ref,crime_ref,referred_at", "R1,LATE-REFERRAL,2026-07-06T10:00")
                .file(
                        "updates.csv",
                        "update_ref,crime_ref,event,event_at,informed_at",
                        "U1,LATE-UPDATE,arrested,2026-07-01T10:00,2026-07-09T10:00",
                        "U2,COMPLIES,arrested,2026-07-01T10:00,2026-07-08T10:00");

        try (LoadedStore store = LoadedStore.of(trial, folder)) {
            assertThat(store.column("case_victims", "crime_ref", "code_compliance"))
                    .isEqualTo(Map.of(
                            "COMPLIES", "complies",
                            "LATE-NUMBER", "fails",
                            "NOT-ASSESSED", "fails",
                            "PENDING", "pending",
                            "PENDING-FAILED", "fails",
                            "BUSINESS", "complies",
                            "UNREPORTED", "not-applicable",
                            "NO-VICTIM", "not-applicable",
                            "LATE-REFERRAL", "fails",
                            "LATE-UPDATE", "fails"));
        }
    }
}
