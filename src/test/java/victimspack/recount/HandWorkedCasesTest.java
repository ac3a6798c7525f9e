package victimspack.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recount against cases worked by hand; each comment is the working. */
class HandWorkedCasesTest {

    private static final String Q4 = "2023-24-Q4";
    private static final String Q1 = "2024-25-Q1";

    @TempDir
    Path path;

    private SmallFolder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new SmallFolder(path);
    }

    @Test
    void countsTrueSecondsOverTheClockChanges() throws IOException {
        // Clocks went forward on 31 March 2024 at 01:00 and back on 29 October 2023 at 02:00.
        folder.with(
                "crimes.csv",
                "crime_ref,victim_type,offence_code,reported_at,recorded_at",
                "A1,none,46,2023-10-28T12:00,2023-10-29T11:00", // 24 true hours: in time
                "A2,none,46,2023-10-28T12:00,2023-10-29T11:00:01", // one second over
                "A3,none,46,2023-10-28T12:00,2023-10-29T12:00", // 25 true hours
                "A4,none,46,2023-10-29T01:30,2023-10-30T00:30", // the earlier 01:30 is 00:30 UTC: in time
                "A5,none,46,2023-10-29T01:30,2023-10-30T00:31",
                "S1,none,46,2024-03-30T12:00,2024-03-31T13:00", // 24 true hours: in time
                "S2,none,46,2024-03-30T12:00,2024-03-31T13:00:01",
                "S3,none,46,2024-03-31T01:30,2024-04-01T02:30", // 01:30 did not exist, is 02:30: in time
                "S4,none,46,2024-03-31T01:30,2024-04-01T02:31",
                "X1,none,46,,2024-04-02T09:00"); // not reported by anyone: outside the base
        assertThat(folder.count("recorded-within-24h", "2023-10")).isEqualTo("2 of 5, 0 pending");
        assertThat(folder.count("recorded-within-24h", "2024-03")).isEqualTo("1 of 2, 0 pending");
        assertThat(folder.count("recorded-within-24h", "2024-04")).isEqualTo("1 of 2, 0 pending");
        assertThat(folder.count("all-crime", Q1)).isEqualTo("3 of 3, 0 pending");
    }

    @Test
    void skipsEasterWhenCountingWorkingDays() throws IOException {
        // Thursday 28 March 2024; Good Friday 29, Easter Monday 1 April: the second working day is Wednesday 3 April.
        folder.with(
                        "crimes.csv",
                        "crime_ref,victim_ref,victim_type,offence_code,reported_at,recorded_at",
                        "C1,V1,person,46,2024-03-28T00:00,2024-03-28T10:00",
                        "C2,V2,person,46,2024-03-28T23:59:59,2024-03-29T10:00",
                        "C3,V3,person,46,2024-03-28T09:00,2024-03-28T10:00")
                .with(
                        "referrals.csv",
                        "referral_ref,crime_ref,referred_at,taken_up",
                        "R1,C1,2024-04-03T23:59:59,", // in time to the last second
                        "R2,C2,2024-04-04T00:00,N", // late
                        "R3,C2,2024-04-20T00:00,tRuE", // not the first
                        "R4,C9,2024-04-02T00:00,y"); // orphan
        assertThat(folder.count("referral-within-2-days", Q4)).isEqualTo("1 of 2, 0 pending");
        assertThat(folder.count("referral-rate", Q4)).isEqualTo("2 of 3, 0 pending");
        assertThat(folder.count("referral-uptake", Q1)).isEqualTo("1 of 3, 0 pending");
    }

    @Test
    void knowsARepeatVictimByTheHour() throws IOException {
        folder.with(
                "crimes.csv",
                "crime_ref,victim_ref,victim_type,offence_code,reported_at,recorded_at",
                "C1,V1,person,46,2023-04-30T12:00,2024-04-30T12:00",
                "C2,V1,person,46,2024-04-29T12:00,2024-04-30T12:00", // 365 days after C1, over 29 February: repeat
                "C3,V2,person,46,2023-04-30T12:00,2024-05-01T12:00",
                "C4,V2,person,46,2024-04-29T12:00:01,2024-05-01T12:00", // one second more: not
                "C5,V3,person,46,2024-05-05T10:00,2024-05-05T10:00",
                "C6,V3,person,46,2024-05-05T10:00,2024-05-05T10:00", // same minute: neither is a repeat
                "C7,V4,business,46,2024-05-05T10:00,2024-05-05T10:00",
                "C8,V4,person,46,2024-05-06T10:00,2024-05-06T10:00", // after a business row: not
                "C9,V3,person,46,,2024-05-07T10:00"); // no time of report: outside the base
        assertThat(folder.count("repeat-victims", "2024-04")).isEqualTo("1 of 2, 0 pending");
        assertThat(folder.count("repeat-victims", "2024-05")).isEqualTo("0 of 5, 0 pending");
    }

    @Test
    void takesTheLastOfSupersededRowsAndNoneOfTheQuarantined() throws IOException {
        folder.with(
                "crimes.csv",
                "crime_ref,victim_ref,victim_type,offence_code,recorded_at,vna_status,domestic_abuse",
                "C1,V1,person,46,2024-05-01T10:00,completed,y",
                "C1,V1,person,46,2024-05-01T10:00,declined,y",
                "C1,V1,person,46,2024-05-01 10:00:00,completed,TRUE", // A, B, A: completed
                "C2,V2,person,46,2024-05-01T10:00,completed,n",
                "C2,V2,person,46,2024-05-01T10:00,,n", // superseded by not completed
                "C2,V2,person,46,2024-05-01T10:00,completed,perhaps", // quarantined: changes nothing
                "C3,V3,person,46,2024-02-30T10:00,completed,n", // quarantined: no such day
                "C4,,person,46,2024-05-01T10:00,completed,n"); // quarantined: a person without reference
        assertThat(folder.count("vna-completion", Q1)).isEqualTo("1 of 2, 0 pending");
        assertThat(folder.count("vna-completion", "domestic_abuse", "yes", Q1)).isEqualTo("1 of 1, 0 pending");
        assertThat(folder.count("all-crime", Q1)).isEqualTo("2 of 2, 0 pending");
    }

    @Test
    void keepsOpenWhatIsNotYetDue() throws IOException {
        // As of Sunday 30 June 2024. Five working days after Friday 21 June: Friday 28 June, past; after Monday 24: 1
        // July.
        folder.with(
                        "crimes.csv",
                        "crime_ref,victim_ref,victim_type,offence_code,reported_at,recorded_at,enhanced_priority",
                        "C1,V1,person,46,2024-06-01T10:00,2024-06-01T10:00,",
                        "C2,V2,person,46,2024-06-01T10:00,2024-06-01T10:00,none",
                        "C2,V3,person,46,2024-06-01T10:00,2024-06-01T10:00,vulnerable")
                .with(
                        "updates.csv",
                        "update_ref,crime_ref,event,event_at,informed_at",
                        "U1,C1,arrested,2024-06-21T10:00,", // failed
                        "U2,C1,arrested,2024-06-24T00:00,", // pending
                        "U3,C1,arrested,2024-06-24T00:00,2024-07-01T23:59", // passed, though after the as-of date
                        "U4,C1,arrested,2024-06-24T00:00,2024-07-02T00:00", // failed, though after the as-of date
                        "U5,C2,arrested,2024-06-27T10:00,", // one working day, as a victim is vulnerable: failed
                        "U6,C2,arrested,2024-06-28T10:00,", // one working day: 1 July, pending
                        "U7,C9,arrested,2024-06-28T10:00,"); // orphan
        assertThat(folder.count("vcop-updates-on-time", Q1)).isEqualTo("1 of 4, 2 pending");
    }

    @Test
    void judgesAVictimsCaseByAllChecksThatApply() throws IOException {
        folder.with(
                        "crimes.csv",
                        "crime_ref,victim_ref,victim_type,offence_code,reported_at,recorded_at,crime_number_sent_at,"
                                + "vna_status,vps_offered",
                        "C1,V1,person,46,2024-06-03T10:00,2024-06-03T10:00,2024-06-10T23:59,declined,1", // complies
                        "C2,V2,person,46,2024-06-03T10:00,2024-06-03T10:00,2024-06-11T00:00,completed,1", // number late
                        "C3,V3,person,46,2024-06-26T10:00,2024-06-26T10:00,,completed,YES", // number due 3 July:
                        // pending
                        "C4,V4,person,46,2024-06-26T10:00,2024-06-26T10:00,,completed,", // no statement offered: fails
                        "C5,V5,business,46,,2024-06-26T10:00,,,", // no check applies: excluded
                        "C6,V6,person,46,,2024-06-26T10:00,,already-supported,true") // complies without a clock
                .with("referrals.csv", "referral_ref,crime_ref,referred_at", "R1,C1,2024-06-05T23:59")
                .with("updates.csv", "update_ref,crime_ref,event,event_at,informed_at");
        assertThat(folder.count("vcop-compliance", Q1)).isEqualTo("2 of 4, 1 pending");
        assertThat(folder.count("crime-number-within-5-days", Q1)).isEqualTo("1 of 2, 2 pending");
    }

    @Test
    void readsACrimeFromTheFirstRowThatKnows() throws IOException {
        folder.with(
                "crimes.csv",
                "crime_ref,victim_ref,victim_type,offence_code,reported_at,recorded_at,unit,outcome_code,outcome_at",
                "C1,V1,person,999Z,,2024-03-31T10:00,,,",
                "C1,V2,business,46,2024-03-30T10:00,2024-04-01T10:00,East,14,2024-04-02T10:00",
                "C1,V3,person,45,2024-03-29T10:00,2024-04-01T10:00,West,1,2024-04-03T10:00");
        // Recorded 31 March, reported 30 March at 10:00 before the change: 23 true hours.
        assertThat(folder.count("recorded-within-24h", "unit", "East", Q4)).isEqualTo("1 of 1, 0 pending");
        assertThat(folder.count("crime-profile", "offence_subgroup", "shoplifting", Q4))
                .isEqualTo("1 of 1, 0 pending");
        assertThat(folder.count("disengagement", Q1)).isEqualTo("1 of 1, 0 pending");
    }

    @Test
    void showsTrainingAsItStoodAtEachMonthsEnd() throws IOException {
        folder.with("crimes.csv", "crime_ref,victim_type,offence_code,recorded_at", "C1,none,46,2024-04-01T00:00")
                .with(
                        "training.csv",
                        "officer_ref,course,due_on,completed_on",
                        "O1,A,2024-01-15,2024-04-30", // due before the first quarter, done on the month's last day
                        "O2,A,2024-04-30,2024-05-01", // done one day after April
                        "O3,A,2024-05-31,",
                        "O4,A,2024-06-30,2024-06-30",
                        "O5,A,2024-07-01,2024-04-01"); // due later
        assertThat(folder.count("training-completion", "2024-04")).isEqualTo("1 of 2, 0 pending");
        assertThat(folder.count("training-completion", "2024-05")).isEqualTo("2 of 3, 0 pending");
        assertThat(folder.count("training-completion", Q1)).isEqualTo("3 of 4, 0 pending");
    }

    @Test
    void countsScalePointsAndDeliveredInvitations() throws IOException {
        folder.with("crimes.csv", "crime_ref,victim_type,offence_code,recorded_at", "C1,none,46,2024-04-01T00:00")
                .with(
                        "surveys.csv",
                        "invitation_ref,survey,invited_at,delivered,responded_at,overall",
                        "I1,,2024-05-01T10:00,,2024-06-01T10:00,very-satisfied",
                        "I2,victim,2024-05-01T10:00,N,2024-06-01T10:00,neither", // answered, so it was delivered
                        "I3,victim,2024-05-01T10:00,y,2024-06-01T10:00,dont-know",
                        "I4,domestic-abuse,2024-05-01T10:00,y,2024-06-01T10:00,fairly-satisfied",
                        "I5,victim,2024-05-01T10:00,no,,",
                        "I6,victim,2024-05-01T10:00,,,");
        assertThat(folder.count("satisfaction-overall", "2024-06")).isEqualTo("1 of 2, 0 pending");
        assertThat(folder.count("satisfaction-overall", "survey", "domestic-abuse", Q1))
                .isEqualTo("1 of 1, 0 pending");
        assertThat(folder.count("survey-response-rate", "2024-05")).isEqualTo("4 of 5, 0 pending");
    }

    @Test
    void startsAReviewsTwoClocksApart() throws IOException {
        // 30 working days after Tuesday 2 April 2024, over 6 May: Wednesday 15 May.
        folder.with("crimes.csv", "crime_ref,victim_type,offence_code,recorded_at", "C1,none,46,2024-04-01T00:00")
                .with(
                        "vrr.csv",
                        "request_ref,crime_ref,requested_at,eligible,granted,acknowledged_at,reviewer_appointed_at,decided_at",
                        "V1,C1,2024-04-02T10:00,yes,yes,2024-04-16T10:00,2024-04-02T10:00,2024-05-15T23:59",
                        "V2,C9,2024-04-02T10:00,1,1,2024-04-17T10:00,2024-04-03T10:00,2024-05-16T00:00", // an orphan
                        // counts
                        "V3,C1,2024-06-03T10:00,Y,Y,,,", // still pending; its acknowledgement is overdue
                        "V4,C1,2024-04-02T10:00,Y,,,,",
                        "V5,C1,2024-04-02T10:00,no,,,,");
        assertThat(folder.count("vrr-requests", Q1)).isEqualTo("4 of 4, 0 pending");
        assertThat(folder.count("vrr-granted", Q1)).isEqualTo("3 of 4, 0 pending");
        assertThat(folder.count("vrr-decided-in-30-days", Q1)).isEqualTo("1 of 2, 1 pending");
        assertThat(folder.count("vrr-acknowledged-in-10-days", Q1)).isEqualTo("1 of 5, 0 pending");
        assertThat(folder.count("vrr-decided-in-30-days-of-appointment", Q1)).isEqualTo("2 of 2, 0 pending");
    }
}
