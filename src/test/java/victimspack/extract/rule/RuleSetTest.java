package victimspack.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import victimspack.extract.Trial;
import victimspack.extract.schema.Extract;

class RuleSetTest {

    @TempDir
    Path folder;

    @Test
    void everythingWrongWithARowIsFoundInOnePass() {
        Trial.Row row = Trial.in(folder)
                .row(
                        Extract.CRIMES,
                        "crime_ref,victim_type,reported_at,recorded_at,offence_subgroup,hate_crime,victim_age,"
                                + "outcome_code",
                        ",person,2026-07-02T10:00,2026-07-01T10:00,theft,perhaps,121,16");

        assertThat(row.problems())
                .containsExactly(
                        "ERROR required-value-missing line 2, crime_ref \"null\": expected a value in every row",
                        "ERROR unknown-code line 2, offence_subgroup \"theft\": expected one of homicide,"
                                + " violence-with-injury, violence-without-injury, stalking-and-harassment,"
                                + " death-or-serious-injury-unlawful-driving, rape, other-sexual-offences,"
                                + " robbery-of-business-property, robbery-of-personal-property, residential-burglary,"
                                + " non-residential-burglary, vehicle-offences, theft-from-the-person, bicycle-theft,"
                                + " shoplifting, other-theft, criminal-damage, arson, drug-possession, drug-trafficking,"
                                + " possession-of-weapons, public-order, miscellaneous, fraud",
                        "ERROR not-yes-or-no line 2, hate_crime \"perhaps\": expected yes or no (Y, N, yes, no, true,"
                                + " false, 1 or 0)",
                        "WARNING descriptive-value-not-known line 2, victim_age \"121\": expected a whole number from 0 to"
                                + " 120",
                        "ERROR victim-without-reference line 2, victim_ref \"null\": expected a pseudonym of the victim,"
                                + " as victim_type is person or business",
                        "ERROR recorded-before-reported line 2, recorded_at \"2026-07-01T10:00\": expected a time not"
                                + " before reported_at",
                        "ERROR outcome-code-without-date line 2, outcome_at \"null\": expected the time at which the"
                                + " outcome was assigned");
    }

    @Test
    void aBadValueIsNotReportedAsMissingToo() {
        Trial.Row row = Trial.in(folder)
                .row(
                        Extract.CRIMES,
                        "crime_ref,victim_type,recorded_at,offence_subgroup,outcome_code,outcome_at,vps_taken,vps_offered",
                        "C1,none,yesterday,arson,16,soon,Y,maybe");

        assertThat(row.problems())
                .containsExactly(
                        "ERROR not-a-timestamp line 2, recorded_at \"yesterday\": expected a date and time such as"
                                + " 2026-07-31T14:05",
                        "ERROR not-yes-or-no line 2, vps_offered \"maybe\": expected yes or no (Y, N, yes, no, true, false,"
                                + " 1 or 0)",
                        "ERROR not-a-timestamp line 2, outcome_at \"soon\": expected a date and time such as"
                                + " 2026-07-31T14:05");
    }
}
