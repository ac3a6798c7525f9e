package victimspack.extract.derive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class CrimeDerivationsTest {

    @TempDir
    Path folder;

    private Trial.Row crime(String header, String cells) {
        return Trial.in(folder).row(Extract.CRIMES, header, cells);
    }

    @Test
    void aPersonsRowIsReadWhole() {
        Trial.Row row = crime(
                "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_code,offence_subgroup,unit,"
                        + "enhanced_priority,victim_age,victim_sex,victim_ethnicity,crime_number_sent_at,vna_status,"
                        + "victim_contract,vps_offered,outcome_code,outcome_at",
                " C1 ,V1,person,2026-07-01 10:00,2026-07-01T11:30:45,8L,,East,vulnerable,34,F,O1,"
                        + "2026-07-08T23:59,declined,,Y,16,2026-08-01T09:00");

        assertThat(row.problems()).isEmpty();
        assertThat(row.value("crime_ref")).isEqualTo("C1");
        assertThat(row.value("reported_at")).isEqualTo(LocalDateTime.of(2026, 7, 1, 10, 0));
        assertThat(row.value("recorded_at")).isEqualTo(LocalDateTime.of(2026, 7, 1, 11, 30, 45));
        assertThat(row.value("offence_subgroup")).isEqualTo("stalking-and-harassment");
        assertThat(row.value("offence_group")).isEqualTo("violence-against-the-person");
        assertThat(row.value("minutes_to_record")).isEqualTo(90L);
        assertThat(row.value("seconds_to_record")).isEqualTo(5445L);
        assertThat(row.value("age_band")).isEqualTo("25-34");
        assertThat(row.value("ethnic_group")).isEqualTo("A");
        assertThat(row.value("enhanced")).isEqualTo(true);
        assertThat(row.value("is_victim")).isEqualTo(true);
        assertThat(row.value("is_person")).isEqualTo(true);
        assertThat(row.value("acknowledge_by")).isEqualTo(LocalDate.of(2026, 7, 8));
        assertThat(row.value("acknowledged")).isEqualTo("passed");
        assertThat(row.value("needs_assessed")).isEqualTo("passed");
        assertThat(row.value("statement_offered")).isEqualTo("passed");
        assertThat(row.value("refer_by")).isEqualTo(LocalDate.of(2026, 7, 3));
        assertThat(row.value("victim_contract")).isEqualTo("not-offered");
    }

    @Test
    void whatHasNoColumnIsNotKnown() {
        Trial.Row row = crime(
                "crime_ref,victim_ref,victim_type,recorded_at,offence_subgroup",
                "C1,V1,person,2026-07-01T10:00,shoplifting");

        assertThat(row.problems()).isEmpty();
        for (String column : new String[] {
            "domestic_abuse",
            "enhanced",
            "vna_status",
            "victim_contract",
            "victim_sex",
            "age_band",
            "ethnic_group",
            "minutes_to_record",
            "seconds_to_record",
            "acknowledge_by",
            "refer_by"
        }) {
            assertThat(row.value(column)).as(column).isNull();
        }
        for (String check : new String[] {"acknowledged", "needs_assessed", "statement_offered"}) {
            assertThat(row.value(check)).as(check).isEqualTo("not-applicable");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "person,   not-completed, not-offered, F, failed,         failed",
        "business, ,              not-offered, U, not-applicable, not-applicable",
        "none,     ,              ,            U, not-applicable, not-applicable"
    })
    void blanksMeanWhatTheyMeanForTheVictim(
            String type, String assessment, String contract, String sex, String assessed, String offered) {
        Trial.Row row = crime(
                "crime_ref,victim_ref,victim_type,recorded_at,offence_subgroup,domestic_abuse,enhanced_priority,"
                        + "victim_sex,victim_ethnicity,vna_status,victim_contract,vps_offered",
                "C1,%s,%s,2026-07-01T10:00,arson,,,%s,,,,"
                        .formatted(type.equals("none") ? "" : "V1", type, sex.equals("U") ? "" : sex));

        assertThat(row.problems()).isEmpty();
        assertThat(row.value("domestic_abuse")).isEqualTo(false);
        assertThat(row.value("enhanced_priority")).isEqualTo("none");
        assertThat(row.value("enhanced")).isEqualTo(false);
        assertThat(row.value("victim_sex")).isEqualTo(sex);
        assertThat(row.value("victim_ethnicity")).isEqualTo("NS");
        assertThat(row.value("ethnic_group")).isEqualTo("NS");
        assertThat(row.value("vna_status")).isEqualTo(assessment);
        assertThat(row.value("victim_contract")).isEqualTo(contract);
        assertThat(row.value("needs_assessed")).isEqualTo(assessed);
        assertThat(row.value("statement_offered")).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({
        // The fifth working day after Wednesday 1 July is Wednesday 8 July.
        "2026-07-01T10:00, 2026-07-08T23:59, passed",
        "2026-07-01T10:00, 2026-07-09T00:00, failed",
        "2026-07-01T10:00, ,                 failed",
        // As of 30 September: Wednesday 23 September + 5 = 30 September, not before it.
        "2026-09-22T10:00, ,                 failed",
        "2026-09-23T10:00, ,                 pending",
        ",                 2026-07-08T23:59, not-applicable"
    })
    void theCrimeNumberIsSentInTime(String reported, String sent, String expected) {
        Trial.Row row = crime(
                "crime_ref,victim_ref,victim_type,reported_at,recorded_at,offence_subgroup,crime_number_sent_at",
                "C1,V1,business,%s,2026-09-29T10:00,arson,%s"
                        .formatted(reported == null ? "" : reported, sent == null ? "" : sent));

        assertThat(row.problems()).isEmpty();
        assertThat(row.value("acknowledged")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks go forward on 29 March 2026 and back on 25 October 2026.
        "2026-03-28T12:00, 2026-03-29T12:00:00, 82800",
        "2026-10-24T12:00, 2026-10-25T12:00:00, 90000",
        "2026-10-24T12:00, 2026-10-25T11:00:01, 86401",
        "2026-10-25T00:30, 2026-10-25T01:30:00, 3600",
        "2026-10-25T01:30, 2026-10-25T02:30:00, 7200",
        "2026-07-01T10:00, 2026-07-01T10:00:59, 59"
    })
    void timeIsCountedAsItPassed(String reported, String recorded, long seconds) {
        Trial.Row row = crime(
                "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup",
                "C1,none,%s,%s,arson".formatted(reported, recorded));

        assertThat(row.problems()).isEmpty();
        assertThat(row.value("seconds_to_record")).isEqualTo(seconds);
        assertThat(row.value("minutes_to_record")).isEqualTo(seconds / 60);
    }

    @Test
    void aTimeThatClocksSkippedIsReadAnHourLaterWithAWarning() {
        Trial.Row row = crime(
                "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup",
                "C1,none,2026-03-29T01:30,2026-03-29T02:45,arson");

        assertThat(row.problems())
                .containsExactly("WARNING time-skipped-in-spring line 2, reported_at \"2026-03-29T01:30\":"
                        + " expected a time that clocks showed; it is read an hour later");
        assertThat(row.value("reported_at")).isEqualTo(LocalDateTime.of(2026, 3, 29, 1, 30));
        assertThat(row.value("minutes_to_record")).isEqualTo(15L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0-17",
        "17, 0-17",
        "18, 18-24",
        "24, 18-24",
        "25, 25-34",
        "64, 55-64",
        "65, 65-74",
        "74, 65-74",
        "75, 75+",
        "120, 75+"
    })
    void agesFallInBands(String age, String band) {
        Trial.Row row = crime(
                "crime_ref,victim_ref,victim_type,recorded_at,offence_subgroup,victim_age",
                "C1,V1,person,2026-07-01T10:00,arson," + age);

        assertThat(row.value("age_band")).isEqualTo(band);
    }
}
