package victimspack.pack.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import victimspack.measure.framework.Frameworks;
import victimspack.pack.GivenPack;
import victimspack.pack.PlainText;
import victimspack.pack.written.Material;

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
    void promisesWithoutMilestonesSayThatTheFileIsMissing() {
        assertThat(timeline(new GivenPack().material()))
                .contains("No milestones were supplied: milestones.csv was not in the input folder.");
    }
}
