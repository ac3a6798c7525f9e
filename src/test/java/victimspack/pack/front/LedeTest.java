package victimspack.pack.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import victimspack.pack.GivenPack;
import victimspack.pack.words.Standing;

class LedeTest {

    private static String lede(GivenPack given) {
        return Lede.of(new Standing(given.results()));
    }

    @Test
    void saysThatNothingMoved() {
        assertThat(lede(new GivenPack()))
                .isEqualTo("No priority's grade has changed since April to June 2026. All 22 measures with a "
                        + "grade are Satisfactory.");
    }

    @Test
    void namesWhatWorsenedAndWhatRequiresAction() {
        assertThat(lede(new GivenPack().with("vna-completion", 180, 300)))
                .isEqualTo("Procedural justice has worsened to Close Monitoring. Of 22 measures with a grade, 21 are "
                        + "Satisfactory, none is at Close Monitoring and 1 is at Requires Action: Victim Needs "
                        + "Assessments completed (60.0%).");
    }

    @Test
    void namesTheLargestImprovementBeyondChance() {
        assertThat(lede(new GivenPack()
                        .with("vna-completion", 180, 300, 270, 300)
                        .with("vps-offered", 200, 300, 240, 300)))
                .isEqualTo("Procedural justice and Professionalism of victim services have improved to Satisfactory. "
                        + "All 22 measures with a grade are Satisfactory. Victim Needs Assessments completed improved most on the quarter before, by "
                        + "30.0 percentage points.");
    }

    @Test
    void hasNothingToCompareInTheFirstQuarter() {
        assertThat(lede(new GivenPack().quarters(1)))
                .isEqualTo("This is the first quarter held, so there is no earlier grade to compare with. "
                        + "No measure could be graded this quarter.");
    }
}
