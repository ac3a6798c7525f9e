package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class DateOutOfRangeTest {

    private static final String HEADER = "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup";

    @TempDir
    Path folder;

    @Test
    void isFound() {
        assertThat(problems("C1,none,,1900-01-01T00:00,arson"))
                .containsExactly(
                        "ERROR date-out-of-range line 2, recorded_at \"1900-01-01T00:00\": expected a time in the years 2000 to 2099");
        assertThat(problems("C1,none,,2100-01-01T00:00,arson"))
                .containsExactly(
                        "ERROR date-out-of-range line 2, recorded_at \"2100-01-01T00:00\": expected a time in the years 2000 to 2099");
    }

    @Test
    void isFoundInTheTimeThatDatesAnyExtract() {
        assertThat(Trial.in(folder)
                        .row(Extract.REFERRALS, "referral_ref,crime_ref,referred_at", "R1,C1,1999-12-31T23:59")
                        .problems())
                .containsExactly(
                        "ERROR date-out-of-range line 2, referred_at \"1999-12-31T23:59\": expected a time in the years 2000 to 2099");
    }

    @Test
    void isFoundInTimesThatMayBeBlankAndInDays() {
        assertThat(problems("C1,none,1900-01-01T00:00,2026-07-01T00:00,arson"))
                .containsExactly(
                        "ERROR date-out-of-range line 2, reported_at \"1900-01-01T00:00\": expected a time in the years 2000 to 2099");
        assertThat(Trial.in(folder)
                        .row(Extract.TRAINING, "officer_ref,course,due_on,completed_on", "O1,C,2026-07-01,1900-01-01")
                        .problems())
                .containsExactly(
                        "ERROR date-out-of-range line 2, completed_on \"1900-01-01\": expected a time in the years 2000 to 2099");
    }

    @Test
    void isNotSeenWhereItIsNot() {
        assertThat(problems("C1,none,,2000-01-01T00:00,arson")).isEmpty();
        assertThat(problems("C1,none,2000-01-01T00:00,2099-12-31T23:59,arson")).isEmpty();
    }

    private List<String> problems(String cells) {
        return Trial.in(folder).row(Extract.CRIMES, HEADER, cells).problems();
    }
}
