package victimspack.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import victimspack.grade.Grade;
import victimspack.pack.document.Chart;

/** Small charts of percentages cover equally many points, each where its own values lie. */
class SmallScalesTest {

    private static Chart.Multiple chart(String... values) {
        List<Chart.Point> points = Stream.of(values)
                .map(value -> new Chart.Point("Jul to Sep 2026", new BigDecimal(value), null))
                .toList();
        return new Chart.Multiple("A measure", new Chart.Line("A measure", points), Grade.SATISFACTORY);
    }

    private static List<Scale> scales(Chart.Unit unit, Chart.Multiple... charts) {
        SmallScales scales = SmallScales.of(new Chart.Multiples(unit, List.of(charts)));
        return Stream.of(charts).map(scales::of).toList();
    }

    @Test
    void theWidestRangeSetsWhatAllCover() {
        assertThat(scales(Chart.Unit.PER_CENT, chart("79.7", "73.3"), chart("52", "88"), chart("8.4", "10.1")))
                .containsExactly(new Scale(55, 95, 40), new Scale(50, 90, 40), new Scale(0, 40, 40));
    }

    @Test
    void flatLinesCoverTwentyPointsWithinTheWhole() {
        assertThat(scales(Chart.Unit.PER_CENT, chart("100", "99.2"), chart("0"), chart("47.0", "51.4")))
                .containsExactly(new Scale(80, 100, 20), new Scale(0, 20, 20), new Scale(40, 60, 20));
    }

    @Test
    void everyValueLiesOnItsScale() {
        Chart.Multiple steep = chart("3", "97.5");
        Chart.Multiple odd = chart("22.4", "47.6");
        assertThat(scales(Chart.Unit.PER_CENT, steep, odd)).containsOnly(new Scale(0, 100, 100));
        assertThat(scales(Chart.Unit.PER_CENT, odd)).containsExactly(new Scale(20, 50, 30));
    }

    @Test
    void countsAreOnOneScaleFromZero() {
        assertThat(scales(Chart.Unit.COUNT, chart("40"), chart("7"))).containsOnly(new Scale(0, 40, 10));
    }
}
