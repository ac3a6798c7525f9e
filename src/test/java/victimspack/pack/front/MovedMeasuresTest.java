package victimspack.pack.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import victimspack.grade.Results;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.document.Section;

class MovedMeasuresTest {

    private static String section(Results results) {
        Section section = WhatChanged.of(results, new GivenPack().material(), GivenPack.provenance());
        return PlainText.of(section);
    }

    @Test
    void givesOldAndNewNumbersAndGradesAndSaysWhetherTheChangeIsReal() {
        String text = section(new GivenPack()
                .with("vna-completion", 180, 300)
                .with("vcop-compliance", 232, 300)
                .with("vps-offered", 225, 300, 290, 300)
                .results());
        assertThat(text)
                .contains("The grades of three measures changed: one is better and two are worse.")
                .contains("Two changes since April to June 2026 are more than chance alone would usually produce.")
                .contains(
                        "Victim Needs Assessments completed | 80.0% | 60.0% | −20.0 | beyond chance | −20.0 | Satisfactory |"
                                + " Requires Action")
                .contains(
                        "Cases that meet the Victims' Code | 80.0% | 77.3% | −2.7 | within margin | −2.7 | Satisfactory |"
                                + " Close Monitoring")
                .contains("Victim Personal Statements offered | 75.0% | 96.7% | +21.7 | beyond chance |");
    }

    @Test
    void aQuarterOfFewCasesIsNoChange() {
        Results results =
                new GivenPack().with("vrr-decided-in-30-days", 20, 20, 1, 20).results();
        assertThat(new MovedMeasures(results).beyondChance()).isZero();
        assertThat(new MovedMeasures(results).table()).isEmpty();
    }

    @Test
    void nothingMoved() {
        assertThat(section(new GivenPack().results()))
                .contains("No measure's grade changed.")
                .contains("No change since April to June 2026 is more than chance alone would usually produce.")
                .doesNotContain("Grade before");
    }
}
