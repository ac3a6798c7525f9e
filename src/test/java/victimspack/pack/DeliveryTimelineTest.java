package victimspack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.extract.PackYaml;
import victimspack.measure.framework.Frameworks;

class DeliveryTimelineTest {

    private static String timeline(Material material) {
        return PlainText.of(DeliveryTimeline.of(Frameworks.builtIn("victims-strategy"), material, GivenPack.AS_OF));
    }

    @Test
    void milestonesStandByDueDateWithTheOverdueMarked() {
        GivenPack given = new GivenPack()
                .milestone("M2", LocalDate.of(2025, 10, 31), "red", null)
                .milestone("M1", LocalDate.of(2025, 5, 31), "green", LocalDate.of(2025, 5, 19))
                .milestone("M3", GivenPack.AS_OF, "amber", null);
        assertThat(timeline(given.material())).startsWith("""
                        # Delivery timeline
                        On 30 September 2026, one of three milestones was overdue.
                        Milestones by due date, as of 30 September 2026
                        Milestone | Owner | Due | Status | Comment
                        M1. Milestone M1 | Victim team | 31 May 2025 | Green Completed 19 May 2025 | None
                        M2. Milestone M2 | Victim team | 31 October 2025 | Red Overdue | None
                        M3. Milestone M3 | Victim team | 30 September 2026 | Amber | None
                        Actions of the strategy and who leads them
                        """);
    }

    @Test
    void openActionsAreShownAndClosedOnesCounted() {
        Material.Action open = new Material.Action(
                "21/2026",
                LocalDate.of(2026, 5, 12),
                "Needs",
                "Report",
                null,
                LocalDate.of(2026, 9, 8),
                "open",
                "Soon");
        Material.Action closed = new Material.Action("12/2026", null, null, "Show", "Head", null, "closed", null);
        Material material =
                new Material(PackYaml.none(), List.of(), List.of(), List.of(open, closed), List.of(), List.of());
        assertThat(timeline(material))
                .contains("No milestones were supplied: milestones.csv was not in the input folder.")
                .contains("21/2026. Report | 12 May 2026 Needs | Not stated | 8 September 2026 | Open Overdue Soon\n"
                        + "(One closed action is not shown.)");
    }

    @Test
    void recommendationsHaveNoMeaningsOfTheirOwn() {
        Material.Recommendation recommendation = new Material.Recommendation(
                "R1",
                "Report",
                "Assess needs",
                "amber",
                "green",
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 6, 30),
                "Manager",
                null);
        Material material =
                new Material(PackYaml.none(), List.of(), List.of(), List.of(), List.of(recommendation), List.of());
        assertThat(timeline(material))
                .contains(
                        "R1. Assess needs (Report) | 31 December 2026 at first 30 June 2026 | Amber | Green | Manager\n"
                                + "(Status is the colour supplied for each recommendation; no meanings were supplied with it.)");
    }
}
