package victimspack.pack.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import victimspack.pack.GivenPack;
import victimspack.pack.document.Block;
import victimspack.pack.document.Chart;

class OverviewTest {

    @Test
    void chartsWhatIsBelowSatisfactoryAndWhatMoved() {
        Block.Figure figure = Overview.figure(new GivenPack()
                        .with("vna-completion", 180, 300)
                        .with("vcop-compliance", 230, 300)
                        .with("vps-offered", 180, 300, 240, 300)
                        .results())
                .orElseThrow();
        assertThat(((Chart.Multiples) figure.chart()).charts())
                .extracting(Chart.Multiple::title)
                .containsExactly(
                        "Victim Needs Assessments completed",
                        "Cases that meet the Victims' Code",
                        "Victim Personal Statements offered");
        assertThat(figure.alt())
                .isEqualTo("Small line charts, one a measure. Satisfactory: Victim Personal Statements offered "
                        + "80.0% both in July to September 2025 and in July to September 2026. Close Monitoring: Cases "
                        + "that meet the Victims' Code fell from 80.0% in July to September 2025 to 76.7% in July to "
                        + "September 2026. Requires Action: Victim Needs Assessments completed fell from 80.0% in July to "
                        + "September 2025 to 60.0% in July to September 2026.");
    }

    @Test
    void isLeftOutWhereNothingCallsForIt() {
        assertThat(Overview.figure(new GivenPack().results())).isEmpty();
    }
}
