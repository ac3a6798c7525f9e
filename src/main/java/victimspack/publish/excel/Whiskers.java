package victimspack.publish.excel;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** Intervals drawn as whiskers, from the table's cells that say how far each limit lies from its value. */
final class Whiskers {

    private static final byte[] GREY = {0x3D, 0x3D, 0x3D};

    private Whiskers() {}

    static void add(XDDFLineChartData.Series line, List<ChartData.Point> points, ChartCells cells) {
        if (hasIntervals(points)) {
            CTErrBars bars = line.getCTLineSer().addNewErrBars();
            bars.addNewErrDir().setVal(STErrDir.Y);
            fill(bars, points, cells);
        }
    }

    static void add(XDDFBarChartData.Series row, List<ChartData.Point> points, ChartCells cells) {
        if (hasIntervals(points)) {
            fill(row.getCTBarSer().addNewErrBars(), points, cells);
        }
    }

    private static boolean hasIntervals(List<ChartData.Point> points) {
        return points.stream().anyMatch(point -> point.toLower() != null);
    }

    private static void fill(CTErrBars bars, List<ChartData.Point> points, ChartCells cells) {
        bars.addNewErrBarType().setVal(STErrBarType.BOTH);
        bars.addNewErrValType().setVal(STErrValType.CUST);
        bars.addNewNoEndCap().setVal(false);
        distances(bars.addNewPlus().addNewNumRef(), cells.toUpper(points.size()), points, ChartData.Point::toUpper);
        distances(bars.addNewMinus().addNewNumRef(), cells.toLower(points.size()), points, ChartData.Point::toLower);
        bars.addNewSpPr().addNewLn().addNewSolidFill().addNewSrgbClr().setVal(GREY);
    }

    private static void distances(
            CTNumRef reference,
            String cells,
            List<ChartData.Point> points,
            Function<ChartData.Point, @Nullable BigDecimal> distance) {
        reference.setF(cells);
        CTNumData cache = reference.addNewNumCache();
        cache.setFormatCode("General");
        cache.addNewPtCount().setVal(points.size());
        for (int i = 0; i < points.size(); i++) {
            BigDecimal known = distance.apply(points.get(i));
            if (known != null) {
                CTNumVal written = cache.addNewPt();
                written.setIdx(i);
                written.setV(known.toPlainString());
            }
        }
    }
}
