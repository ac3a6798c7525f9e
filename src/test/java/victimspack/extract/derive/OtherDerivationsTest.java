package victimspack.extract.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

/** What is worked out for updates, reviews, surveys, referrals and audits. As of 30 September 2026. */
class OtherDerivationsTest {

    @TempDir
    Path folder;

    private Trial.Row row(Extract extract, String header, String cells) {
        return Trial.in(folder).row(extract, header, cells);
    }

    @Test
    void byWhenAVictimMustBeTold() {
        Trial.Row row = row(Extract.UPDATES, "update_ref,crime_ref,event,event_at", "U1,C1,bailed,2026-07-03T10:00");

        assertThat(row.value("inform_by")).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(row.value("inform_by_enhanced")).isEqualTo(LocalDate.of(2026, 7, 6));
    }

    @ParameterizedTest
    @CsvSource({
        // granted, acknowledged, appointed, decided; decided in time, acknowledged in time, decided since appointment
        "Y, 2026-07-15T23:00, 2026-07-20T09:00, 2026-08-12T10:00, passed, passed, passed",
        "Y, 2026-07-16T00:00, ,                 2026-08-13T10:00, failed, failed, not-applicable",
        "Y, ,                 2026-09-01T09:00, ,                 failed, failed, pending",
        "N, ,                 ,                 ,                 not-applicable, failed, not-applicable"
    })
    void reviewsAreInTime(
            String granted,
            String acknowledged,
            String appointed,
            String decided,
            String decidedInTime,
            String acknowledgedInTime,
            String decidedOfAppointment) {
        Trial.Row row = row(
                Extract.VRR,
                "request_ref,crime_ref,requested_at,eligible,granted,acknowledged_at,reviewer_appointed_at,decided_at",
                "Q1,C1,2026-07-01T10:00,Y,%s,%s,%s,%s"
                        .formatted(granted, blank(acknowledged), blank(appointed), blank(decided)));

        assertThat(row.problems()).isEmpty();
        assertThat(row.value("decide_by")).isEqualTo(LocalDate.of(2026, 8, 12));
        assertThat(row.value("acknowledge_by")).isEqualTo(LocalDate.of(2026, 7, 15));
        assertThat(row.value("decided_in_time")).isEqualTo(decidedInTime);
        assertThat(row.value("acknowledged_in_time")).isEqualTo(acknowledgedInTime);
        assertThat(row.value("decided_in_time_of_appointment")).isEqualTo(decidedOfAppointment);
    }

    @Test
    void aStepWithoutItsColumnIsNotJudged() {
        Trial.Row row =
                row(Extract.VRR, "request_ref,crime_ref,requested_at,eligible,granted", "Q1,C1,2026-07-01T10:00,Y,Y");

        assertThat(row.value("decided_in_time")).isEqualTo("not-applicable");
        assertThat(row.value("acknowledged_in_time")).isEqualTo("not-applicable");
    }

    @Test
    void anAnsweredInvitationWasDelivered() {
        String header = "invitation_ref,invited_at,delivered,responded_at,survey";

        assertThat(row(Extract.SURVEYS, header, "I1,2026-07-01T10:00,N,2026-07-02T10:00,")
                        .value("delivered"))
                .isEqualTo(true);
        assertThat(row(Extract.SURVEYS, header, "I1,2026-07-01T10:00,N,,").value("delivered"))
                .isEqualTo(false);
        Trial.Row blank = row(Extract.SURVEYS, header, "I1,2026-07-01T10:00,,,");
        assertThat(blank.value("delivered")).isEqualTo(true);
        assertThat(blank.value("survey")).isEqualTo("victim");
    }

    @Test
    void blanksOfAReferralMeanStandardAndNotTakenUp() {
        Trial.Row row = row(
                Extract.REFERRALS,
                "referral_ref,crime_ref,referred_at,priority,taken_up,victim_ref",
                "R1,C1,2026-07-01T10:00,,,V1");

        assertThat(row.value("priority")).isEqualTo("standard");
        assertThat(row.value("taken_up")).isEqualTo(false);
        assertThat(row.value("victim_ref")).isEqualTo("V1");
    }

    @Test
    void theAuditedVictimHasBandsToo() {
        Trial.Row row = row(
                Extract.AUDITS,
                "sample_ref,audited_on,department,victim_age,victim_ethnicity,code_compliant,vps_used",
                "S1,2026-07-01,CID,70,B2,yes,na");

        assertThat(row.value("age_band")).isEqualTo("65-74");
        assertThat(row.value("ethnic_group")).isEqualTo("B");
        assertThat(row.value("code_compliant")).isEqualTo("yes");
        assertThat(row.value("vps_used")).isEqualTo("na");
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }
}
