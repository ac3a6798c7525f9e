package victimspack.pack.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import victimspack.extract.cover.PackYaml;
import victimspack.measure.Part;
import victimspack.pack.ChosenParts;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.written.Material;

class RecommendationsTest {

    private static final LocalDate LATE = LocalDate.of(2026, 6, 30);

    private static Material.Recommendation one(String ref, @Nullable String status, @Nullable String before) {
        return new Material.Recommendation(ref, "Report", "Do it", status, before, LATE, LATE, "Manager", null);
    }

    private static Material of(Material.Recommendation... recommendations) {
        return new Material(
                PackYaml.none(), List.of(), List.of(), List.of(), List.of(recommendations), List.of(), Map.of());
    }

    private static String section(Material.Recommendation... recommendations) {
        return PlainText.of(Recommendations.of(ChosenParts.of(Map.of()), of(recommendations), GivenPack.AS_OF)
                .orElseThrow());
    }

    @Test
    void countsMeaningsAndDirectionsStandInWords() {
        Material.Recommendation moved = new Material.Recommendation(
                "R1", "Report", "Assess needs", "amber", "green", LocalDate.of(2026, 12, 31), LATE, "Manager", "Soon");
        assertThat(section(moved, one("R2", "green", "amber"), one("R3", "red", null)))
                .isEqualTo("""
                # Inspection recommendations
                Of three recommendations, two are not yet delivered (amber or red) and one is overdue on 30 September 2026; one is new since the report before.
                Recommendations by status, now and in the previous report
                Status | Previous report | This report | Change
                Green | 1 | 1 | 0
                Amber | 1 | 1 | 0
                Red | 0 | 1 | +1
                White | 0 | 0 | 0
                = Not yet delivered (amber and red) | 1 | 2 | +1
                (The previous report's counts are of the recommendations listed here.)
                What the status of a recommendation means
                Status | Meaning
                Green | The recommendation is implemented
                Amber | The recommendation is subject to ongoing work and monitoring
                Red | The recommendation should have been implemented but has not been due to resource issues or force capability to complete and remains outstanding
                White | The recommendation is no longer required or relevant, or is dependent upon another organisation
                Recommendations of inspectorates, as of 30 September 2026
                Recommendation | Status | Direction of travel | Due | Owner and comment
                [Report]
                R1. Assess needs | Amber | Worsened, was green | 31 December 2026 at first 30 June 2026 | Manager Soon
                R2. Do it | Green | Improved, was amber | 30 June 2026 | Manager
                R3. Do it | Red Overdue | New | 30 June 2026 | Manager
                """);
    }

    @Test
    void whiteIsNeitherBetterNorWorse() {
        assertThat(section(one("R1", "white", "amber"), one("R2", "amber", "white"), one("R3", "white", "white")))
                .contains("R1. Do it | White | Now white, was amber |")
                .contains("R2. Do it | Amber Overdue | Reopened, was white |")
                .contains("R3. Do it | White | No change |");
    }

    @Test
    void aStatusThatIsNotStatedIsCountedApart() {
        assertThat(section(one("R1", null, "amber")))
                .contains("Not stated | 0 | 1 | +1")
                .contains("R1. Do it | Overdue | Not stated |");
    }

    @Test
    void aFrameworkThatAsksForThemSaysThatTheFileIsMissing() {
        assertThat(Recommendations.of(ChosenParts.of(Map.of()), of(), GivenPack.AS_OF))
                .isEmpty();
        assertThat(PlainText.of(
                        Recommendations.of(ChosenParts.of(Map.of(Part.RECOMMENDATIONS, true)), of(), GivenPack.AS_OF)
                                .orElseThrow()))
                .contains("No recommendations were supplied: recommendations.csv was not in the input folder.");
    }
}
