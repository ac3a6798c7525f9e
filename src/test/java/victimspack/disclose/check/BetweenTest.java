package victimspack.disclose.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.disclose.Thresholds;
import victimspack.measure.framework.Frameworks;

/** What measures of the framework that comes with the program tell of each other. */
class BetweenTest {

    private static final String HEADS =
            "numerator,denominator,pending,excluded,value,lower,upper,baseline,change,grade,calculated_grade,status\n";
    private static final String NOW = "2026-27-Q2";
    private static final String YEAR = "2025-26-Q3/2026-27-Q2";

    private static List<String> unproven(String measures, String breakdowns) {
        return verdict(measures, breakdowns).unproven().stream()
                .map(Verdict.Place::words)
                .toList();
    }

    private static Verdict verdict(String measures, String breakdowns) {
        PublicPack pack = PublicPack.read(
                "measure,priority,period," + HEADS + measures,
                "measure,priority,period,slice,category," + HEADS + breakdowns);
        Checker checker = new Checker(Frameworks.builtIn("victims-strategy").measures(), new Thresholds(false));
        return checker.check(pack, List.of());
    }

    private static String own(String measure, String numbers) {
        return "%s,p,%s,%s,,,,,,,,ok\n".formatted(measure, NOW, numbers);
    }

    private static String cell(String measure, String slice, String category, String numbers) {
        return "%s,p,%s,%s,%s,%s,,,,,,,,ok\n".formatted(measure, NOW, slice, category, numbers);
    }

    private static String hidden(String measure, String slice, String category) {
        return "%s,p,%s,%s,%s,,,,,,,,,,,,hidden\n".formatted(measure, NOW, slice, category);
    }

    private static final String DISENGAGED = own("disengagement", "40,100,0,0") + own("outcome-profile", "100,100,0,0");

    private static final String HIDDEN =
            hidden("disengagement", "domestic_abuse", "yes") + hidden("disengagement", "domestic_abuse", "no");

    @Test
    void aCountIsTheSumOfAnotherMeasuresCategories() {
        String outcomes = cell("outcome-profile", "domestic_abuse x outcome_code", "yes | 14", "3,100,,")
                + cell("outcome-profile", "domestic_abuse x outcome_code", "yes | 16", "0,100,,");

        assertThat(unproven(DISENGAGED, HIDDEN)).isEmpty();
        assertThat(unproven(DISENGAGED, HIDDEN + outcomes))
                .containsExactly(
                        "disengagement, domestic_abuse, yes, " + NOW, "disengagement, domestic_abuse, no, " + NOW);
    }

    @Test
    void fourQuartersTogetherAreComparedWithFourQuartersOfAnotherMeasure() {
        String own = (DISENGAGED
                + DISENGAGED.replace(NOW, "2026-27-Q1")
                + DISENGAGED.replace(NOW, "2025-26-Q4")
                + DISENGAGED.replace(NOW, "2025-26-Q3"));
        String outcomes = cell("outcome-profile", "domestic_abuse x outcome_code", "yes | 14", "3,400,,")
                + cell("outcome-profile", "domestic_abuse x outcome_code", "yes | 16", "0,400,,");

        assertThat(unproven(own, (HIDDEN + outcomes).replace(NOW, YEAR))).hasSize(2);
    }

    @Test
    void aBaseIsNoLargerThanThePopulationOfWhichItIsAPart() {
        String own = own("vps-offered", "60,100,0,0") + own("vna-completion", "60,90,0,10");
        String hidden = hidden("vna-completion", "unit", "East") + hidden("vna-completion", "unit", "West");
        String shown = cell("vps-offered", "unit", "East", "4,4,,") + cell("vps-offered", "unit", "West", "56,96,,");

        assertThat(unproven(own, hidden)).isEmpty();
        assertThat(unproven(own, hidden + shown))
                .containsExactly("vna-completion, unit, East, " + NOW, "vna-completion, unit, West, " + NOW);
    }

    @Test
    void whoIsPendingOrExcludedTellsTheRestOfAPopulation() {
        String own = own("vps-offered", "60,100,0,0") + own("vna-completion", "60,90,0,10");
        String hidden = hidden("vps-offered", "unit", "East") + hidden("vps-offered", "unit", "West");
        String asides =
                cell("vna-completion", "unit", "East", "3,3,0,1") + cell("vna-completion", "unit", "West", "57,87,0,9");

        assertThat(unproven(own, hidden)).isEmpty();
        assertThat(unproven(own, hidden + asides)).contains("vps-offered, unit, East, " + NOW);
    }

    @Test
    void ofEachNumberThatIsToldTheRowsThatTellItAreNamed() {
        String outcomes = cell("outcome-profile", "domestic_abuse x outcome_code", "yes | 14", "30,100,,")
                + cell("outcome-profile", "domestic_abuse x outcome_code", "yes | 16", "2,100,,");
        Verdict verdict = verdict(DISENGAGED, HIDDEN + outcomes);

        assertThat(verdict.beside().keySet()).containsExactlyInAnyOrderElementsOf(verdict.unproven());
        assertThat(verdict.beside().get(verdict.unproven().get(0)))
                .as("the smallest first")
                .extracting(Verdict.Place::words)
                .containsExactly(
                        "outcome-profile, domestic_abuse x outcome_code, yes | 14, " + NOW,
                        "outcome-profile, domestic_abuse x outcome_code, yes | 16, " + NOW);
    }
}
