package victimspack.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import victimspack.grade.Interval;
import victimspack.pack.document.Chart;

class FunnelDrawerTest {

    private static final Chart.Funnel FUNNEL = new Chart.Funnel(
            Chart.Unit.PER_CENT,
            List.of(dot("North", 40, "90.0", false), dot("South", 80, "75.0", true), dot("West", 200, "82.5", false)),
            new Chart.Level(new BigDecimal("82.0"), "Force 82.0%"),
            List.of(
                    new Chart.Bounds(40, new Interval(70, 92), new Interval(55, 100)),
                    new Chart.Bounds(200, new Interval(77, 87), new Interval(73, 90))));

    private static Chart.Dot dot(String unit, long base, String value, boolean own) {
        return new Chart.Dot(unit, base, new BigDecimal(value), own, true);
    }

    private static XYPlot plot() {
        return new FunnelDrawer(FUNNEL, text -> text).chart().getXYPlot();
    }

    private static List<List<Double>> points(String series) {
        XYDataset data = plot().getDataset();
        int index = data.indexOf(series);
        return IntStream.range(0, data.getItemCount(index))
                .mapToObj(item -> List.of(data.getXValue(index, item), data.getYValue(index, item)))
                .toList();
    }

    @Test
    void unitsStandAtTheirBaseAndValueTheOwnOneApart() {
        assertThat(points("others")).containsExactly(List.of(40.0, 90.0), List.of(200.0, 82.5));
        assertThat(points("marked")).containsExactly(List.of(80.0, 75.0));
    }

    @Test
    void limitsAreDrawnAsFarAsTheAxisGoes() {
        assertThat(points("inner lower")).containsExactly(List.of(40.0, 70.0), List.of(200.0, 77.0));
        assertThat(plot().getRangeAxis().getLowerBound()).isEqualTo(60);
        assertThat(points("outer lower")).containsExactly(List.of(200.0, 73.0));
    }

    @Test
    void theForceIsALineAcross() {
        assertThat(plot().getRangeMarkers(Layer.BACKGROUND))
                .extracting(marker -> ((ValueMarker) marker).getValue())
                .containsExactly(82.0);
    }
}
