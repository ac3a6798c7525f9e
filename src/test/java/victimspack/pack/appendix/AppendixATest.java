package victimspack.pack.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;

class AppendixATest {

    private static String appendix(GivenPack given) {
        return PlainText.of(AppendixA.of(given.results(), given.material()));
    }

    @Test
    void hasNoPanelWhereAllIsWell() {
        assertThat(appendix(new GivenPack()))
                .isEqualTo("# Appendix A: measures at Close Monitoring or Requires Action\n"
                        + "No measure is at Close Monitoring or Requires Action this quarter.\n");
    }

    @Test
    void aPanelGivesTheCriteriaAndTheOneMet() {
        assertThat(appendix(new GivenPack().with("disengagement", 250, 300)))
                .contains("One measure is at Close Monitoring or Requires Action this quarter.")
                .contains(
                        "Reason for assessment | Satisfactory: at or better than the 80.0% of the four quarters before, "
                                + "or up to 2 percentage points above it. Close Monitoring: more than 2 and up to 5 percentage "
                                + "points above the 80.0% of the four quarters before. This is the one met. Requires Action:")
                .contains(
                        "Current position | Baseline: 80.0% (the four quarters before, 960 of 1,200). Close Monitoring: "
                                + "83.3% (250 of 300) is 3.3 percentage points above the 80.0%");
    }

    @Test
    void monthsStandAcrossWithTheirTotalLast() {
        assertThat(appendix(new GivenPack().with("vna-completion", 180, 300))).contains("""
                        Number | 80 | 80 | 80 | 80 | 80 | 80 | 80 | 80 | 80 | 0 | 0 | 180 | 900
                        Of | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 100 | 0 | 0 | 300 | 1,200
                        Per cent | 80.0% | 80.0% | 80.0% | 80.0% | 80.0% | 80.0% | 80.0% | 80.0% | 80.0% | [z] | [z] | 60.0% | 75.0%
                        """);
    }

    @Test
    void statesOfATrainingRegisterAreNotAddedUp() {
        assertThat(appendix(new GivenPack().with("training-completion", 60, 100)))
                .contains("Each month shows how things stood on its last day; months are not added up.")
                .doesNotContain("Total");
    }

    @Test
    void saysThatNothingCouldBeGradedInsteadOfThatAllIsWell() {
        GivenPack given = new GivenPack();
        given.results().counts().framework().measures().forEach(measure -> given.without(measure.id(), "crimes.csv"));
        assertThat(appendix(given))
                .contains("No measure could be graded this quarter, so none has a panel here. Each measure's section "
                        + "says why.");
    }
}
