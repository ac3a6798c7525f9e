package victimspack.pack.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import victimspack.extract.cover.PackYaml;
import victimspack.measure.Framework;
import victimspack.measure.Part;
import victimspack.pack.ChosenParts;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.written.Material;

class OpenActionsTest {

    private static final Material.Action OPEN = new Material.Action(
            "21/2026",
            LocalDate.of(2026, 5, 12),
            "Needs",
            "Report",
            null,
            LocalDate.of(2026, 9, 8),
            "open",
            "Soon",
            "South");
    private static final Material.Action CLOSED =
            new Material.Action("12/2026", null, null, "Show", "Head", null, "closed", null, null);

    private static Material of(Material.Action... actions) {
        return new Material(PackYaml.none(), List.of(), List.of(), List.of(actions), List.of(), List.of(), Map.of());
    }

    private static Framework framework(Map<Part, Boolean> parts) {
        return ChosenParts.of(parts);
    }

    private static String section(Material material) {
        return PlainText.of(
                OpenActions.of(framework(Map.of()), material, GivenPack.AS_OF).orElseThrow());
    }

    @Test
    void openActionsAreShownAndClosedOnesCounted() {
        assertThat(section(of(OPEN, CLOSED))).isEqualTo("""
                # Open actions
                One action is open; one is overdue.
                Open actions, as of 30 September 2026
                Action | Asked at | Owner | Due | Status and update
                21/2026. Report (South) | 12 May 2026 Needs | Not stated | 8 September 2026 | Open Overdue Soon
                (One closed action is not shown.)
                """);
    }

    @Test
    void aSectionWithoutAnOpenActionSaysSo() {
        assertThat(section(of(CLOSED))).contains("No action is open; one action is closed.");
    }

    @Test
    void aFrameworkThatAsksForItSaysThatTheFileIsMissing() {
        assertThat(OpenActions.of(framework(Map.of()), of(), GivenPack.AS_OF)).isEmpty();
        assertThat(PlainText.of(OpenActions.of(framework(Map.of(Part.ACTIONS, true)), of(), GivenPack.AS_OF)
                        .orElseThrow()))
                .contains("No actions were supplied: actions.csv was not in the input folder.");
    }

    @Test
    void aFrameworkMayLeaveItOut() {
        Material shown =
                of(OPEN).shownUnder(framework(Map.of(Part.ACTIONS, false)).settings());
        assertThat(shown.actions()).isEmpty();
    }

    @Test
    void aUnitSeesTheActionsThatNameIt() {
        assertThat(of(OPEN, CLOSED).ofUnit("South").actions()).containsExactly(OPEN);
        assertThat(of(OPEN, CLOSED).ofUnit("North").actions()).isEmpty();
    }
}
