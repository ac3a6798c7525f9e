package victimspack.publish.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import victimspack.grade.Interval;

/** Intervals drawn as whiskers: how far each limit lies from its value, nought where a point has no interval. */
final class Whiskers {

    private Whiskers() {}

    static void add(XDDFLineChartData.Series line, List<ChartData.Point> points) {
        if (hasIntervals(points)) {
            CTErrBars bars = line.getCTLineSer().addNewErrBars();
            bars.addNewErrDir().setVal(STErrDir.Y);
            fill(bars, points);
        }
    }

    static void add(XDDFBarChartData.Series row, List<ChartData.Point> points) {
        if (hasIntervals(points)) {
            fill(row.getCTBarSer().addNewErrBars(), points);
        }
    }

    private static boolean hasIntervals(List<ChartData.Point> points) {
        return points.stream().anyMatch(point -> point.value() != null && point.interval() != null);
    }

    private static void fill(CTErrBars bars, List<ChartData.Point> points) {
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(false);
        distances(bars.addNewPlus().addNewNumLit(), points, (value, interval) -> interval.upper() - value);
        distances(bars.addNewMinus().addNewNumLit(), points, (value, interval) -> value - interval.lower());
    }

    private static void distances(
            CTNumData data, List<ChartData.Point> points, ToDoubleBiFunction<Double, Interval> distance) {
        data.setFormatCode("General");
        data.addNewPtCount().setVal(points.size());
        for (int i = 0; i < points.size(); i++) {
            CTNumVal written = data.addNewPt();
            written.setIdx(i);
            written.setV(distance(points.get(i), distance));
        }
    }

    private static String distance(ChartData.Point point, ToDoubleBiFunction<Double, Interval> distance) {
        BigDecimal value = point.value();
        Interval interval = point.interval();
        return value == null || interval == null
                ? "0"
                : Double.toString(distance.applyAsDouble(value.doubleValue(), interval));
    }
}
