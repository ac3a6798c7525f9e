package victimspack.publish.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import victimspack.pack.document.Chart;
import victimspack.publish.excel.ChartData.Kind;
import victimspack.publish.excel.ChartData.Point;
import victimspack.publish.excel.ChartData.Series;

class TimesSeriesTest {

    private static final List<Point> POINTS = List.of(
            new Point("Jan 2026", BigDecimal.ONE, null),
            new Point("Feb 2026", BigDecimal.TEN, null),
            new Point("Mar 2026", null, null));

    @Test
    void exceptionalPeriodsAndBreaksAreMarksOnTheLinesPoints() {
        List<Series> series = TimesSeries.of(
                new Chart.Times(List.of(new Chart.Shade("System down", 1, 2)), List.of(new Chart.Cut("Break", 1))),
                POINTS);

        assertThat(series).extracting(Series::name).containsExactly("Exceptional: System down", "Break");
        assertThat(series).extracting(Series::kind).containsExactly(Kind.EXCEPTIONAL, Kind.BREAK);
        assertThat(series.get(0).points()).extracting(Point::value).containsExactly(null, BigDecimal.TEN, null);
    }

    @Test
    void aPeriodWithoutAFigureHasNoMarks() {
        Chart.Times times = new Chart.Times(List.of(new Chart.Shade("System down", 2, 2)), List.of());
        assertThat(TimesSeries.of(times, POINTS)).isEmpty();
    }
}
